import { areaText, quotedSheetName } from "../model/address";
import type { TableArea } from "../model/budget";
import type { CellArea } from "../model/grid";
import type { Check, Judged } from "./check";

function areas({ tables }: Judged): { readonly table: string; readonly area: TableArea }[] {
  const { budget, indicators } = tables;
  return [
    ...(budget ? [{ table: "预算表", area: budget.area }] : []),
    ...(indicators ? [{ table: "指标表", area: indicators.area }] : []),
  ];
}

function placeText(area: CellArea): string {
  return `${quotedSheetName(area.sheet)}!${areaText(area)}`;
}

const cornerOf = ({ sheet, row, column }: CellArea) => ({ sheet, row, column });

/** Rows that were added below the table and not to its name: they are in no sum. */
const rowsOutsideName: Check = {
  id: "rows-outside-name",
  severity: "warning",
  title: "名称区域之下还有数据行",
  find: (judged) =>
    areas(judged).flatMap(({ table, area: { rowsOutside: rows } }) =>
      rows ? [{ cell: cornerOf(rows.area), values: { table, area: placeText(rows.area), name: rows.name } }] : [],
    ),
};

const columnsOutsideName: Check = {
  id: "columns-outside-name",
  severity: "warning",
  title: "名称区域之右还有数据列",
  find: (judged) =>
    areas(judged).flatMap(({ table, area: { columnsOutside: columns } }) =>
      columns
        ? [
            {
              cell: cornerOf(columns.area),
              values: { table, area: placeText(columns.area), headers: columns.headers.join("、") },
            },
          ]
        : [],
    ),
};

const hiddenRows: Check = {
  id: "hidden-rows",
  severity: "warning",
  title: "隐藏的行里有数字",
  find: (judged) =>
    areas(judged).flatMap(({ table, area }) =>
      area.hasHiddenFigures ? [{ cell: cornerOf(area.used), values: { table } }] : [],
    ),
};

/** Checks of what the names of the tables cover, and of what is out of sight within. */
export const areaChecks: readonly Check[] = [rowsOutsideName, columnsOutsideName, hiddenRows];
