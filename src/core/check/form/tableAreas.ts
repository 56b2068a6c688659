import { areaText, quotedSheetName } from "../../model/address";
import type { TableArea } from "../../model/budget";
import type { CellArea } from "../../model/grid";
import type { Judged } from "../check";

/** The tables that were read, and where they are. */
export function tableAreas({ tables }: Judged): { readonly table: string; readonly area: TableArea }[] {
  const { budget, indicators } = tables;
  return [
    ...(budget ? [{ table: "预算表", area: budget.area }] : []),
    ...(indicators ? [{ table: "指标表", area: indicators.area }] : []),
  ];
}

export function placeText(area: CellArea): string {
  return `${quotedSheetName(area.sheet)}!${areaText(area)}`;
}

export const cornerOf = ({ sheet, row, column }: CellArea) => ({ sheet, row, column });
