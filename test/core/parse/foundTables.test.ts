import { locateTables } from "#core/form/locateTables";
import { foundTables } from "#core/parse/foundTables";
import type { Grid } from "#core/model/grid";
import type { NamedRange, RangeKey } from "#core/model/snapshot";
import { areaText } from "#core/model/address";
import { grid, namedRange, snapshot } from "#support/grids";
import { formA } from "#support/forms/formA";
import { basicRows, budgetRows, indicatorRows } from "#support/sampleTables";

const none = snapshot({}).ranges;
const found = (ranges: Partial<Record<RangeKey, NamedRange>>, sheets: readonly Grid[] = []): string[] =>
  foundTables(locateTables({ ...none, ...ranges }, sheets)).map(({ key, area, isNamed }) =>
    [key, area === null ? "missing" : `${area.sheet}!${areaText(area)}`, isNamed ? "named" : ""].join(" ").trim(),
  );

describe("where the tables are", () => {
  it("is told of tables without names", () => {
    const sheets = [
      grid([...indicatorRows().slice(0, 1), ["产出指标", "数量指标", "指标1："]], { sheet: "样表" }),
      grid(basicRows(), { sheet: "封面" }),
      grid(budgetRows(), { sheet: "资金", row: 2, column: 1 }),
      grid(indicatorRows(), { sheet: "自评表", row: 4 }),
    ];

    expect(found({}, sheets)).toEqual(["budget 资金!B3:I8", "indicators 自评表!A5:I10", "basicInformation 封面!A1:B4"]);
  });

  it("is told of each table where one sheet holds both", () => {
    const [budget, indicators] = found({}, [grid(formA.rows)]);

    expect(budget).toMatch(/^budget 自评表!A\d+:[A-Z]+\d+$/);
    expect(indicators).toMatch(/^indicators 自评表!A\d+:[A-Z]+\d+$/);
    expect(budget).not.toBe(indicators?.replace("indicators", "budget"));
  });

  it("is settled by a name, even one that holds both tables or is broken", () => {
    const both = namedRange("budget", grid(formA.rows));
    const [budget, indicators, basic] = found({
      budget: both,
      basicInformation: { status: "broken", name: "基本信息", formula: "=#REF!" },
    });

    expect([budget, indicators, basic]).toEqual([
      expect.stringMatching(/ named$/),
      expect.stringMatching(/ named$/),
      "basicInformation missing named",
    ]);
  });

  it("is unknown where there is nothing", () => {
    expect(found({}, [grid([["封面"]])])).toEqual(["budget missing", "indicators missing", "basicInformation missing"]);
  });
});
