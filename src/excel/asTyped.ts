import type { CellValue } from "#core/model/grid";

/**
 * A value as a person would type it. Excel reads strings as typed input: text that could pass for a
 * formula, a number, a date or an error gets the apostrophe that makes it text; it is no part of the cell.
 */
export function asTyped(value: CellValue | null): CellValue | null {
  if (typeof value !== "string" || value === "") {
    return value;
  }
  return /^[\p{Script=Han}\u3000-\u303F\uFF08\uFF09]/u.test(value) && !/^\p{Script=Han}{1,6}[日月年]/u.test(value)
    ? value
    : `'${value}`;
}
