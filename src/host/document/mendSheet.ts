import { cellName } from "./cellAddress";
import { CellError } from "./cellValue";
import { parseXml } from "./parseXml";
import { worksheetOrder } from "./schemaOrder";
import type { SheetMending } from "./sheet";
import type { PlacedCell } from "./sheetPart";
import { XmlElement } from "./xmlElement";
import { encodeText } from "./xmlText";

/**
 * Puts into the engine's part of a sheet what the engine cannot write: error constants, conditional
 * formats beside others on the same cells, single attributes of the page set-up.
 */
export function mendedSheet(xml: string, mending: SheetMending): string {
  const withErrors = withErrorConstants(xml, mending.errors);
  if (mending.replaced.size === 0 && mending.patches.size === 0) {
    return withErrors;
  }
  const start = withErrors.search(/<sheetData[\s>]/);
  const end = withErrors.indexOf("</sheetData>");
  const cells = start < 0 || end < 0 ? "" : withErrors.slice(withErrors.indexOf(">", start) + 1, end);
  const { prolog, root } = parseXml(start < 0 || end < 0 ? withErrors : withErrors.slice(0, withErrors.indexOf(">", start) + 1) + withErrors.slice(end));
  for (const section of mending.replaced) {
    for (const old of root.childrenNamed(section).filter((each) => each.prefix === "")) {
      root.remove(old);
    }
    for (const element of mending.part.root.childrenNamed(section)) {
      root.insertInOrder(unprefixed(element), worksheetOrder);
    }
  }
  for (const [section, attributes] of mending.patches) {
    const element = root.ensureChild(section, worksheetOrder);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, value);
    }
  }
  root.child("sheetData")?.children.push(cells);
  return prolog + root.toString();
}

/** The engine writes without prefixes, whatever the opened file did. */
function unprefixed(element: XmlElement): XmlElement {
  const children = element.children.map((child) => (typeof child === "string" ? child : child.localName === "extLst" ? child : unprefixed(child)));
  return new XmlElement(element.localName, element.attributes, children);
}

/** The engine wrote the errors' names as text. */
function withErrorConstants(xml: string, errors: readonly PlacedCell[]): string {
  return errors.reduce((text, { row, column, cell }) => {
    if (!(cell.value instanceof CellError) || cell.formula) {
      return text;
    }
    const name = encodeText(cell.value.name);
    const pattern = new RegExp(`(<c r="${cellName(row, column)}"[^>]*?) t="inlineStr"><is><t>[^<]*</t></is>`);
    return text.replace(pattern, (_, opening: string) => `${opening} t="e"><v>${name}</v>`);
  }, xml);
}
