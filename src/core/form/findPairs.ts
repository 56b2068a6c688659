import type { Grid } from "../model/grid";
import type { NamedRange, RangeKey } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";
import { plainForm } from "../parse/plainForm";

/** The tables of two columns that are known by their header rows and by what stands in the first column. */
const pairTables = [
  {
    key: "basicInformation",
    first: /^(?:项目|名称|内容项)$/,
    second: /^内容$/,
    within: /^(?:单位|部门|预算单位)(?:\(单位\))?(?:名称)?$/,
  },
  {
    key: "template",
    first: /^(?:样式|段落样式)$/,
    second: /^(?:内容|文字|正文|文本|模板文字|段落文字)$/,
    within: /^(?:标题|[一二三]级标题|正文|落款)$/,
  },
] as const;

/** 基本信息 and 报告模板, where their names are missing, by their header rows on the sheets. */
export function findPairs(
  ranges: Readonly<Record<RangeKey, NamedRange>>,
  sheets: readonly Grid[],
): Partial<Record<RangeKey, NamedRange>> {
  const found: Partial<Record<RangeKey, NamedRange>> = {};
  for (const { key, first, second, within } of pairTables) {
    if (ranges[key].status !== "missing") {
      continue;
    }
    const block = sheets.map((grid) => pairBlock(grid, first, second, within)).find((pair) => pair !== null);
    if (!block) {
      continue;
    }
    const { sheet, row, column, rowCount, columnCount } = block;
    found[key] = {
      status: "range",
      name: rangeNames[key][0],
      area: { sheet, row, column, rowCount, columnCount },
      grid: block,
      margin: 0,
      foundByHeader: true,
    };
  }
  return found;
}

function pairBlock(grid: Grid, first: RegExp, second: RegExp, within: RegExp): Grid | null {
  for (const [row, cells] of grid.text.entries()) {
    for (let column = 0; column + 1 < cells.length; column += 1) {
      if (!first.test(plainForm(cells[column] ?? "")) || !second.test(plainForm(cells[column + 1] ?? ""))) {
        continue;
      }
      if (grid.text.slice(row + 1).some((below) => within.test(plainForm(below[column] ?? "")))) {
        return twoColumns(grid, row, column);
      }
    }
  }
  return null;
}

function twoColumns(grid: Grid, row: number, column: number): Grid {
  const part = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] =>
    rows.slice(row).map((cells) => cells.slice(column, column + 2));
  return {
    sheet: grid.sheet,
    row: grid.row + row,
    column: grid.column + column,
    rowCount: grid.rowCount - row,
    columnCount: 2,
    values: part(grid.values),
    text: part(grid.text),
    formulas: part(grid.formulas),
    numberFormats: part(grid.numberFormats),
  };
}
