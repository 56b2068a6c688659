import type { CellAddress, FormulaGrid } from "../model/grid";
import type { WriteOperation } from "../model/plan";
import { sheetNames } from "../model/workbookNames";
import { warningFills } from "./highlightRows";
import { isStillTrueFormula, stillTrueFormula, stillTrueTexts, type PlacedCopy } from "./inputCopies";
import { bannerColumn } from "./reportSheet";

const sheet = sheetNames.report;

/**
 * Plans the cell beside the report, outside its print area, that says whether it is still true. It stays
 * where it is; where it is not there, it goes to the column's first blank cell.
 *
 * @param current what stands on 自评报告; null where it is blank or not there
 */
export function planBanner(copies: readonly PlacedCopy[], current: FormulaGrid | null): WriteOperation[] {
  if (copies.length === 0) {
    return [];
  }
  const cells = current
    ? [
        ...new Array<string>(current.row).fill(""),
        ...current.formulas.map((row) => row[bannerColumn - current.column] ?? ""),
      ]
    : [];
  const found = cells.findIndex(isStillTrueFormula);
  const formula = stillTrueFormula(copies);
  if (found >= 0) {
    return cells[found] === formula ? [] : [{ kind: "formula", at: at(found), formula }];
  }
  const free = cells.findIndex((cell) => cell === "");
  const cell = at(free < 0 ? cells.length : free);
  const area = { ...cell, rowCount: 1, columnCount: 1 };
  return [
    {
      kind: "format",
      area,
      format: {
        fontName: "微软雅黑",
        fontSize: 11,
        bold: true,
        fontColor: "#107C41",
        wrap: true,
        vertical: "Center",
        horizontal: "Center",
      },
    },
    { kind: "formula", at: cell, formula },
    {
      kind: "highlight-rows",
      area,
      formula: `=LEFT(${name(cell)},${stillTrueTexts.same.length})<>"${stillTrueTexts.same}"`,
      fill: warningFills[0].fill,
    },
  ];
}

const at = (row: number): CellAddress => ({ sheet, row, column: bannerColumn });

const name = ({ row }: CellAddress): string => `$B${row + 1}`;
