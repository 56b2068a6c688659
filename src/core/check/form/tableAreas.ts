import { areaText, quotedSheetName } from "../../model/address";
import type { TableArea } from "../../model/budget";
import type { CellArea } from "../../model/grid";
import type { Judged } from "../check";

/** The tables that were read, by what messages call them, and where they are. */
export function tableAreas({ tables }: Judged): { readonly table: string; readonly area: TableArea }[] {
  const { budget, indicators } = tables;
  return [
    ...(budget ? [{ table: "预算表", area: budget.area }] : []),
    ...(indicators ? [{ table: "指标表", area: indicators.area }] : []),
  ];
}

/** 自评表!A3:F9 */
export function placeText(area: CellArea): string {
  return `${quotedSheetName(area.sheet)}!${areaText(area)}`;
}

/** The upper left cell, at which an area is told of. */
export const cornerOf = ({ sheet, row, column }: CellArea) => ({ sheet, row, column });
