import { strFromU8, unzipSync } from "fflate";
import { parseXml, type XmlNode } from "./parseXml";

export interface WordParagraph {
  readonly style: string;
  readonly text: string;
  /** The words that are bold. */
  readonly bold: readonly string[];
  readonly node: XmlNode;
}

/** What a reader sees of a .docx, part by part. */
export interface Docx {
  readonly part: (name: string) => XmlNode;
  readonly partNames: readonly string[];
  /** Those of the text, without the tables'. */
  readonly paragraphs: readonly WordParagraph[];
  /** Texts of the cells, a cell that goes on from the row above as an empty one. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** A style by its id. */
  readonly style: (id: string) => XmlNode;
  /** The page set-up of each section, in order. */
  readonly sections: readonly XmlNode[];
}

export function readDocx(bytes: Uint8Array): Docx {
  const parts = unzipSync(bytes);
  const part = (name: string): XmlNode => {
    const content = parts[name];
    if (!content) {
      throw new Error(`the document has no part ${name}`);
    }
    return parseXml(strFromU8(content));
  };
  const document = part("word/document.xml");
  const [body] = found(document, "w:body");
  const styles = found(part("word/styles.xml"), "w:style");
  return {
    part,
    partNames: Object.keys(parts),
    paragraphs: (body?.children ?? []).filter(({ name }) => name === "w:p").map(paragraphOf),
    tables: found(document, "w:tbl").map((table) =>
      found(table, "w:tr").map((row) => found(row, "w:tc").map((cell) => found(cell, "w:p").map(textOf).join("\n"))),
    ),
    style: (id) => {
      const style = styles.find(({ attributes }) => attributes["w:styleId"] === id);
      if (!style) {
        throw new Error(`the document has no style ${id}`);
      }
      return style;
    },
    sections: found(document, "w:sectPr"),
  };
}

/** Every element of a name within another, in order. */
export function found({ children }: XmlNode, name: string): XmlNode[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...found(child, name)]);
}

/** Attributes of the first element of a name; empty where there is none. */
export function attributesOf(node: XmlNode, name: string): Readonly<Record<string, string>> {
  return found(node, name)[0]?.attributes ?? {};
}

function paragraphOf(node: XmlNode): WordParagraph {
  const runs = found(node, "w:r");
  const bold = runs.filter((run) =>
    found(run, "w:b").some(({ attributes }) => !["false", "0"].includes(attributes["w:val"] ?? "")),
  );
  return { style: attributesOf(node, "w:pStyle")["w:val"] ?? "", text: textOf(node), bold: bold.map(textOf), node };
}

const signs: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n" };

export function textOf(node: XmlNode): string {
  if (node.name === "w:t") {
    return node.children.map(({ text }) => text).join("");
  }
  if (node.name === "w:pPr") {
    return "";
  }
  return signs[node.name] ?? node.children.map(textOf).join("");
}
