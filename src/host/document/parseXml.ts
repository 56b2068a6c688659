import { tagEnd } from "./scanTags";
import { XmlElement } from "./xmlElement";
import { decodeEntities } from "./xmlText";

/** Trees are walked by functions that call themselves: what is nested deeper would exhaust their stack. */
const deepest = 1000;

/** An XML file: what stands before the root element (declaration, comments) is kept as written. */
export interface XmlFile {
  readonly prolog: string;
  readonly root: XmlElement;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What stands before the root of a file that is written: it is in UTF-8, whatever it was in when it was read. */
export function withDeclaration(prolog: string): string {
  return `${declaration}\n${prolog.replace(/^\s*<\?xml[^>]*\?>\s*/, "")}`;
}

/** One name and its value, or what cannot be an attribute: each step takes what the one before left. */
const attributePattern = /\s*([^\s="']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'))?|[\s="']+/g;

export function attributesOf(markup: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of markup.matchAll(attributePattern)) {
    const value = double ?? single;
    if (name !== undefined && value !== undefined) {
      attributes.set(name, decodeEntities(value));
    }
  }
  return attributes;
}

/**
 * Reads the XML of a workbook part. Made for well-formed files as Office programs write them; it
 * resolves no external entities and knows no document types.
 */
export function parseXml(xml: string): XmlFile {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let prolog = "";
  let at = 0;

  const keep = (markup: string) => {
    const parent = open.at(-1);
    if (parent) {
      parent.children.push(markup);
    } else if (!root) {
      prolog += markup;
    }
  };

  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) {
      break;
    }
    if (tag > at) {
      keep(xml.slice(at, tag));
    }
    const end = tagEnd(xml, tag);
    const markup = xml.slice(tag, end);
    if (markup.startsWith("<!") || markup.startsWith("<?")) {
      keep(markup);
    } else if (markup.startsWith("</")) {
      const closed = open.pop();
      if (closed?.name !== markup.slice(2, -1).trim()) {
        throw new Error(`XML is not well-formed near ${markup}`);
      }
    } else {
      const empty = markup.endsWith("/>");
      const inner = markup.slice(1, empty ? -2 : -1);
      const nameEnd = inner.search(/\s/);
      const name = nameEnd < 0 ? inner : inner.slice(0, nameEnd);
      const element = new XmlElement(
        name,
        nameEnd < 0 ? new Map<string, string>() : attributesOf(inner.slice(nameEnd)),
      );
      const parent = open.at(-1);
      if (parent) {
        parent.children.push(element);
      } else {
        root = element;
      }
      if (!empty) {
        open.push(element);
        if (open.length > deepest) {
          throw new Error("XML is nested deeper than any part of a workbook");
        }
      }
    }
    at = end;
  }
  if (!root || open.length > 0) {
    throw new Error("XML ends before its root element is closed");
  }
  checkPrefixes(root);
  return { prolog, root };
}

/** Excel refuses a part in which a prefix stands for no namespace. */
function checkPrefixes(root: XmlElement): void {
  const waiting: { readonly element: XmlElement; readonly declared: ReadonlySet<string> }[] = [
    { element: root, declared: new Set(["xml", "xmlns"]) },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element } = next;
    const own = [...element.attributes.keys()].flatMap((name) => (name.startsWith("xmlns:") ? [name.slice(6)] : []));
    const declared = own.length === 0 ? next.declared : new Set([...next.declared, ...own]);
    for (const name of [element.name, ...element.attributes.keys()]) {
      const colon = name.indexOf(":");
      if (colon >= 0 && !declared.has(name.slice(0, colon))) {
        throw new Error(`the prefix of ${name} is not bound`);
      }
    }
    waiting.push(...element.elements.map((child) => ({ element: child, declared })));
  }
}
