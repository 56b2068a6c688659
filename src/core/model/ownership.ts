import type { CellValue } from "./grid";
import type { RangeKey } from "./snapshot";

/**
 * Whose cell is it? What an earlier run wrote into the tables, as 自评记录 remembers it.
 *
 * Cells are known by table, row and column title and not by address, so that rows may be inserted or
 * sorted and sheets renamed between two runs.
 */
export interface Ownership {
  /** Whether a value is what was last written there. */
  isWritten(table: RangeKey, rowKey: string, column: string, value: CellValue): boolean;
}

/** A workbook in which nothing has been written yet. */
export const nothingWritten: Ownership = { isWritten: () => false };

/** The key of the row 总分. */
export const totalRowKey = "总分";

/**
 * Keys for rows by what they are called; the second of two rows with one name gets `#2`.
 * The returned function is to be called once a row, from top to bottom.
 */
export function rowKeys(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}

/** Whether a cell still holds what an earlier run wrote there, and is therefore ours to write again. */
export function isOurs(
  cell: { readonly value: CellValue; readonly isFormula: boolean },
  ownership: Ownership,
  table: RangeKey,
  rowKey: string,
  column: string,
): boolean {
  return !cell.isFormula && cell.value !== "" && ownership.isWritten(table, rowKey, column, cell.value);
}
