import type { CellArea, CellValue } from "#core/model/grid";
import { asTyped } from "../asTyped";
import type { States } from "./aspect.types";
import { cellAspect } from "./cellAspect";
import { rangeIfThere } from "./rangeIfThere";

/** What a cell holds: a text that begins with `=` is no formula. */
export type Contents = CellValue | { readonly formula: string };

export const contents = cellAspect<Contents>({
  keptAs: "contents",
  capture(range) {
    range.load("formulas,values");
    // The typings have `any[][]`.
    return () =>
      range.formulas.map((row: Contents[], r) => row.map((formula, c) => contentsOf(formula, range.values[r]?.[c])));
  },
  putBack(range, { rowCount, columnCount }, was) {
    range.formulas = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => typed(was)));
  },
});

/** Queues the writing of earlier contents into an area, all at once and whatever stands there now. */
export function putContentsBack(workbook: Excel.Workbook, area: CellArea, before: States<Contents>): void {
  if (before.length > 0) {
    rangeIfThere(workbook, area).formulas = before.map((row) => row.map(typed));
  }
}

/** A formula reads otherwise than its value does; a text that looks like one does not. */
function contentsOf(formula: Contents, value: unknown): Contents {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : formula;
}

function typed(state: Contents): CellValue | null {
  return typeof state === "object" ? state.formula : asTyped(state);
}
