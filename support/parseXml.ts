import { XMLParser } from "fast-xml-parser";

/** An element of a part; text stands in elements called `#text`. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // &#39; as well as &apos;
  htmlEntities: true,
});

/** A part as a nameless element around what stands in it. */
export function parseXml(xml: string): XmlNode {
  // The parser's documented shape under preserveOrder; a wrong one fails in nodeOf.
  return { name: "", attributes: {}, text: "", children: (parser.parse(xml) as ParsedNode[]).map(nodeOf) };
}

type ParsedNode = Readonly<Record<string, unknown>>;

function nodeOf(parsed: ParsedNode): XmlNode {
  const { ":@": attributes = {}, ...rest } = parsed;
  const [name = "", content] = Object.entries(rest)[0] ?? [];
  const isText = name === "#text";
  return {
    name,
    // Attribute values stay text, as the parser was told.
    attributes: attributes as Record<string, string>,
    text: isText ? String(content) : "",
    children: isText ? [] : (content as ParsedNode[]).map(nodeOf),
  };
}
