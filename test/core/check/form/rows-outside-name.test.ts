import { columnsOutsideName } from "#core/check/form/columns-outside-name";
import { phrase } from "#core/model/phrase";
import { hiddenRows } from "#core/check/form/hidden-rows";
import { rowsOutsideName } from "#core/check/form/rows-outside-name";
import type { TableArea } from "#core/model/budget";
import { findWith } from "#support/findWith";
import { budgetTable, indicatorTable } from "#support/modelTables";

const area = (sheet: string, given: Partial<TableArea>): TableArea => {
  const used = { sheet, row: 2, column: 1, rowCount: 5, columnCount: 4 };
  return { named: used, used, rowsOutside: null, columnsOutside: null, hiddenRows: [], ...given };
};
const tables = (given: Partial<TableArea>) => ({
  budget: budgetTable([], { area: area("收支 表", given) }),
  indicators: indicatorTable([], { area: area("指标", given) }),
});

describe("what lies around a table's name", () => {
  it("is told where rows below look like more of it", () => {
    const rows = { area: { sheet: "指标", row: 7, column: 1, rowCount: 2, columnCount: 4 }, name: "三公经费" };

    expect(findWith(rowsOutsideName, tables({ rowsOutside: rows }))).toEqual(
      ["预算表", "指标表"].map((table) => ({
        id: "rows-outside-name",
        cell: "指标!B8",
        values: { table, area: "指标!B8:E9", name: "三公经费" },
      })),
    );
  });

  it("is told where columns beside have headers that it lacks", () => {
    const columns = {
      area: { sheet: "收支 表", row: 2, column: 5, rowCount: 5, columnCount: 2 },
      headers: ["完成率", "度量单位"],
    };

    expect(findWith(columnsOutsideName, tables({ columnsOutside: columns }))).toEqual(
      ["预算表", "指标表"].map((table) => ({
        id: "columns-outside-name",
        cell: "'收支 表'!F3",
        values: { table, area: "'收支 表'!F3:G7", headers: "完成率、度量单位" },
      })),
    );
  });

  it("is told where rows with figures are hidden, by their numbers and at the first of them", () => {
    const counted = phrase("counted-all-the-same");

    expect(findWith(hiddenRows, tables({ hiddenRows: [3, 5, 6] }))).toMatchObject([
      { id: "hidden-rows", cell: "'收支 表'!B4", values: { table: "预算表", rows: "4、6–7", counted } },
      { id: "hidden-rows", cell: "指标!B4", values: { table: "指标表", rows: "4、6–7", counted } },
    ]);
  });

  it.each([rowsOutsideName, columnsOutsideName, hiddenRows])("is nothing of $id where there is nothing", (check) => {
    expect(findWith(check, tables({}))).toEqual([]);
    expect(findWith(check, {})).toEqual([]);
  });
});
