import { XMLParser } from "fast-xml-parser";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** An element of the manifest: its name without namespace, its attributes, its text and its children. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

/** What the parser makes of a node with `preserveOrder`: the tag's name holds the children, `:@` the attributes. */
type ParsedNode = Readonly<Record<string, unknown>>;

const root = resolve(__dirname, "../..");

export function fileOfProject(path: string): Buffer {
  return readFileSync(resolve(root, path));
}

/** Every element of the manifest, in the order of the document. */
export function manifestElements(): readonly ManifestElement[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    ignoreDeclaration: true,
    parseTagValue: false,
  });
  // The parser's types say `any`; this is the shape that its documentation gives for `preserveOrder`.
  const nodes = parser.parse(fileOfProject("manifest.xml")) as readonly ParsedNode[];
  return nodes.flatMap(elementOf).flatMap(withDescendants);
}

function elementOf(node: ParsedNode): readonly ManifestElement[] {
  const name = Object.keys(node).find((key) => key !== ":@");
  if (name === undefined || name === "#text") {
    return [];
  }
  const inner = node[name] as readonly ParsedNode[];
  const text = inner
    .map((each) => each["#text"])
    .filter((each) => typeof each === "string")
    .join("");
  return [
    {
      name,
      attributes: (node[":@"] ?? {}) as Readonly<Record<string, string>>,
      text,
      children: inner.flatMap(elementOf),
    },
  ];
}

function withDescendants(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}
