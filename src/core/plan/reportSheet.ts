import type { FormulaGrid } from "../model/grid";
import type { WorkbookSnapshot } from "../model/snapshot";
import { sheetNames } from "../model/workbookNames";

/** The columns of 自评报告: the text, which is printed; whether it is still true; the cells that its figures came from. */
export const textColumn = 0;
export const bannerColumn = 1;
export const sourceColumn = 2;

/** What stands on 自评报告 before the run. */
export interface ReportSheet {
  readonly exists: boolean;
  readonly texts: readonly string[];
  readonly sources: readonly string[];
  /** Rows, from 0, before which a page is begun by hand, or by an earlier run of ours. */
  readonly pageBreaks: readonly number[];
}

export function reportSheet({ report, worksheets, reportPageBreaks }: WorkbookSnapshot): ReportSheet {
  const exists = worksheets.some(({ name }) => name === sheetNames.report);
  return {
    exists,
    texts: column(report, textColumn),
    sources: column(report, sourceColumn),
    pageBreaks: reportPageBreaks ?? [],
  };
}

/** A column of the worksheet from its first row, without the blank rows at its end. Formulas of the user's stay formulas. */
function column(grid: FormulaGrid | null, position: number): string[] {
  if (!grid) {
    return [];
  }
  const cells = grid.formulas.map((row) => String(row[position - grid.column] ?? ""));
  const all = [...new Array<string>(grid.row).fill(""), ...cells];
  return all.slice(0, all.findLastIndex((text) => text !== "") + 1);
}
