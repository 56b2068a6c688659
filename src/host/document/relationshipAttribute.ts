import type { XmlElement } from "./xmlElement";

/**
 * The name of the attribute by which a part's elements refer to its relationships: `r:id`, or with the prefix that its
 * root declares for that namespace. Declared there where it is not: some producers declare it on each element anew,
 * which says nothing to the elements beside.
 *
 * @param base the namespace, which is what the types of relationships begin with
 */
export function relationshipAttribute(root: XmlElement, base: string): string {
  const declared = [...root.attributes].find(([name, value]) => name.startsWith("xmlns:") && value === base);
  if (declared) {
    return `${declared[0].slice("xmlns:".length)}:id`;
  }
  const prefix = root.attributes.has("xmlns:r") ? "rel" : "r";
  root.setAttribute(`xmlns:${prefix}`, base);
  return `${prefix}:id`;
}

/** The relationship that an element refers to. */
export function relationshipId(element: XmlElement): string | undefined {
  return [...element.attributes].find(([name]) => name.endsWith(":id"))?.[1];
}
