import { cellName } from "#host/vocabulary/cellAddress";
import { CellError } from "#host/vocabulary/cellValue";
import type { Cell } from "./cell";
import { attribute, cellsIn, type CellMarkup, type Row } from "./readRows";
import { encodeText, escapeCellText } from "./xmlText";

/** What a cell held when it was first changed. */
export type CellContent = Pick<Cell, "value" | "formula">;

/** Changed cells of a row by column, with what they held in the file; `null` for one that is not in it. */
export type ChangedCells = ReadonlyMap<number, CellContent | null>;

/**
 * The inside of `<sheetData>`: rows that nobody changed as they stand in the file, the others with their changed cells
 * written anew. Texts stand in their cells: the list of shared strings, with its runs and phonetic guides, stays as it
 * is.
 *
 * @param changes by row; a row whose attributes alone changed has no cells there
 */
export function writtenRows(
  rows: ReadonlyMap<number, Row>,
  changes: ReadonlyMap<number, ChangedCells>,
  prefix: string,
): string {
  const markups: string[] = [];
  for (const index of [...rows.keys()].sort((a, b) => a - b)) {
    const row = rows.get(index);
    if (row) {
      const changed = changes.get(index);
      markups.push(changed ? writtenRow(row, index, changed, prefix) : numbered(row, index, prefix));
    }
  }
  return markups.join("");
}

/** A row may leave out its number where it follows the one before, which it may no longer do. */
function numbered({ attributes, content }: Row, index: number, prefix: string): string {
  const number = attribute(attributes, "r") === undefined ? ` r="${index + 1}"` : "";
  return element(`${prefix}row`, number + attributes, content);
}

function writtenRow(row: Row, index: number, changed: ChangedCells, prefix: string): string {
  const standing = new Map([...cellsIn(row.content, prefix)].map((each) => [each.column, each]));
  const cells = [...row.cells]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) =>
      writtenCell(cell, cellName(index, column), changed.get(column), standing.get(column), prefix),
    );
  // `spans` only helps to read faster, and may no longer be true.
  const kept = row.attributes
    .replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")

    .trimEnd();
  const inside = cells.join("");
  if (inside === "" && kept.trim() === "") {
    return "";
  }
  return `<${prefix}row r="${index + 1}"${kept}>${inside}</${prefix}row>`;
}

function writtenCell(
  cell: Cell,
  name: string,
  before: CellContent | null | undefined,
  standing: CellMarkup | undefined,
  prefix: string,
): string {
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  if (standing && (before === undefined || (before && isSame(before, cell)))) {
    const others = standing.attributes.replace(/(?:^|\s)(?:r|s)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").trimEnd();
    return element(`${prefix}c`, ` r="${name}"${style}${others}`, standing.content);
  }
  const { type, content } = written(cell, prefix);
  return element(`${prefix}c`, ` r="${name}"${style}${type}`, content);
}

function isSame(before: CellContent, { value, formula }: Cell): boolean {
  const isEqual =
    before.value instanceof CellError && value instanceof CellError
      ? before.value.name === value.name
      : before.value === value;
  return isEqual && before.formula === formula;
}

/** The type and the inside of a cell. A formula that was not calculated has no result. */
function written({ value, formula }: Cell, prefix: string): { readonly type: string; readonly content: string } {
  const formulaMarkup =
    formula === undefined || formula.kind === "shared"
      ? ""
      : element(
          `${prefix}f`,
          formula.kind === "array" ? ` t="array" ref="${formula.area}"` : "",
          encodeText(formula.text),
        );
  const result = (type: string, text: string) => ({
    type: type === "" ? "" : ` t="${type}"`,
    content: `${formulaMarkup}<${prefix}v>${text}</${prefix}v>`,
  });
  if (value === undefined || value === null) {
    return { type: "", content: formulaMarkup };
  }
  if (value instanceof CellError) {
    return result("e", encodeText(value.name));
  }
  switch (typeof value) {
    case "number":
      return result("", String(value));
    case "boolean":
      return result("b", value ? "1" : "0");
    default: {
      const text = encodeText(escapeCellText(value));
      const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
      return formula
        ? result("str", text)
        : {
            type: ' t="inlineStr"',
            content: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`,
          };
    }
  }
}

function element(name: string, attributes: string, content: string): string {
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}
