import type { XmlNode } from "../parseXml";
import { childOf, childrenOf, spelling } from "./spelling";

/** What a style looks like, whatever its number is: number format, font, fill, border, alignment, protection. */
export interface StyleLooks {
  /** By the number that a cell, a row or a column names; none is the usual one. */
  readonly ofCell: (style: string | undefined) => string;
  /** By the number that a conditional format names. */
  readonly ofRule: (style: string | undefined) => string;
}

/** What stands in a style where nothing is chosen. */
const nothingChosen: readonly (readonly [RegExp, string])[] = [
  [/ (?:horizontal="general"|vertical="bottom"|wrapText="0"|indent="0"|textRotation="0"|shrinkToFit="0")/g, ""],
  [/<(?:left|right|top|bottom|diagonal)><\/(?:left|right|top|bottom|diagonal)>/g, ""],
  [/<(?:b|i|u|strike) val="(?:0|none)"><\/(?:b|i|u|strike)>/g, ""],
  [/<(b|i) val="1">/g, "<$1>"],
  // What a program chooses a like font by where it lacks this one.
  [/<(?:family|charset|scheme) val="\w+"><\/(?:family|charset|scheme)>/g, ""],
  // Black is what a text has by itself.
  [/(<font>.*)<color(?: theme="1"| auto="1"| rgb="FF000000")?><\/color>/g, "$1"],
  [/<alignment><\/alignment>/g, ""],
];

export function styleLooks(styles: XmlNode | null): StyleLooks {
  const spelled = (list: string): readonly string[] => (childOf(styles, list)?.children ?? []).map(look);
  const [fonts, fills, borders, rules] = [spelled("fonts"), spelled("fills"), spelled("borders"), spelled("dxfs")];
  const formats = new Map(
    childrenOf(childOf(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"] ?? "",
      attributes["formatCode"] ?? "",
    ]),
  );
  const cells = childrenOf(childOf(styles, "cellXfs"), "xf").map(({ attributes, children }) => {
    const part = (list: readonly string[], id: string): string => list[Number(attributes[id] ?? 0)] ?? "";
    const format = attributes["numFmtId"] ?? "0";
    return [
      `format ${formats.get(format) ?? format}`,
      part(fonts, "fontId"),
      part(fills, "fillId"),
      part(borders, "borderId"),
      ...children.map(look),
    ]
      .filter((each) => each !== "")
      .join(" ");
  });
  return {
    ofCell: (style = "0") => cells[Number(style)] ?? `style ${style}`,
    ofRule: (style) => (style === undefined ? "" : (rules[Number(style)] ?? `style ${style}`)),
  };
}

/** An element of a style, without what is the same as nothing, its children in the order of their names. */
function look(node: XmlNode): string {
  const sorted = { ...node, children: node.children.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
  return nothingChosen.reduce((text, [pattern, plain]) => text.replace(pattern, plain), spelling(sorted));
}
