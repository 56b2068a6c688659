import type { XmlNode } from "../parseXml";

const truths: Readonly<Record<string, string>> = { true: "1", false: "0" };

/**
 * An element in one spelling, for comparing what it means: attributes in order, without those that say
 * nothing, `true` and `1` the same.
 *
 * @param without attributes that are left out
 */
export function spelling({ name, attributes, children, text }: XmlNode, without: readonly string[] = []): string {
  if (name === "#text") {
    return text;
  }
  const shown = Object.entries(attributes)
    .filter(([each]) => !without.includes(each) && !/^xmlns|^mc:|:dyDescent$|:uid$/.test(each))
    .map(([each, value]) => ` ${each}="${truths[value] ?? value}"`)
    .sort();
  return `<${name}${shown.join("")}>${children.map((child) => spelling(child)).join("")}</${name}>`;
}

/** The elements of a name right below another. */
export function childrenOf(node: XmlNode | null | undefined, name: string): readonly XmlNode[] {
  return (node?.children ?? []).filter((child) => child.name === name);
}

export function childOf(node: XmlNode | null | undefined, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0];
}
