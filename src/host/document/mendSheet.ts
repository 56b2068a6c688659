import { cellName } from "#host/vocabulary/cellAddress";
import { CellError } from "#host/vocabulary/cellValue";
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
  const mended = withMendedCells(xml, mending.written);
  if (mending.replaced.size === 0 && mending.patches.size === 0) {
    return mended;
  }
  const start = mended.search(/<sheetData[\s>]/);
  const end = mended.indexOf("</sheetData>");
  const cells = start < 0 || end < 0 ? "" : mended.slice(mended.indexOf(">", start) + 1, end);
  const { prolog, root } = parseXml(
    start < 0 || end < 0 ? mended : mended.slice(0, mended.indexOf(">", start) + 1) + mended.slice(end),
  );
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
  const children = element.children.map((child) =>
    typeof child === "string" ? child : child.localName === "extLst" ? child : unprefixed(child),
  );
  return new XmlElement(element.localName, element.attributes, children);
}

/**
 * The engine writes an error's name as text, and gives a formula the type of text beside the value that
 * the cell had, so that a reader would take the old number for a text: such a value is left out.
 */
function withMendedCells(xml: string, written: readonly PlacedCell[]): string {
  const cells = new Map(
    written
      .filter(({ cell }) => cell.formula || cell.value instanceof CellError)
      .map((each) => [cellName(each.row, each.column), each.cell]),
  );
  if (cells.size === 0) {
    return xml;
  }
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*?) t="(?:str|inlineStr)">(<f>[^<]*<\/f>)?(?:<v>[^<]*<\/v>|<is><t>[^<]*<\/t><\/is>)<\/c>/g,
    (markup, name: string, attributes: string, formula: string | undefined) => {
      const cell = cells.get(name);
      if (cell?.formula && formula !== undefined) {
        return `<c r="${name}"${attributes}>${formula}</c>`;
      }
      return cell?.value instanceof CellError && !cell.formula
        ? `<c r="${name}"${attributes} t="e"><v>${encodeText(cell.value.name)}</v></c>`
        : markup;
    },
  );
}
