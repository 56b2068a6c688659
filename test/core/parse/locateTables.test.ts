import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { nothingWritten } from "#core/model/ownership";
import type { Grid } from "#core/model/grid";
import type { NamedRange, RangeKey } from "#core/model/snapshot";
import { locateTables } from "#core/parse/locateTables";
import { parseTables } from "#core/parse/parseTables";
import { grid, namedRange, snapshot } from "#support/grids";
import { formA } from "#support/forms/formA";
import { formB } from "#support/forms/formB";
import { formC } from "#support/forms/formC";
import { formD } from "#support/forms/formD";
import { formE } from "#support/forms/formE";
import { formF } from "#support/forms/formF";
import { formG } from "#support/forms/formG";
import { formH } from "#support/forms/formH";
import { formIAfter, formIBefore } from "#support/forms/formI";
import { basicRows, budgetRows, indicatorRows, templateRows } from "#support/sampleTables";

const none = snapshot({}).ranges;
const parse = (ranges: Partial<Record<RangeKey, NamedRange>>, sheets: readonly Grid[] = []) => {
  const located = locateTables({ ...none, ...ranges }, sheets);
  return { located, ...parseTables(located, nothingWritten) };
};

/** What was read, without where. */
const read = ({ tables }: ReturnType<typeof parse>) => ({
  budget: tables.budget?.lines.map(({ name, role, revisedBudget }) => [name, role, revisedBudget?.toFixed()]),
  unit: tables.budget?.moneyUnit,
  indicators: tables.indicators?.indicators.map(({ name, target, actual, points }) => [
    name,
    target.text,
    actual.text,
    points?.toFixed(),
  ]),
});

describe.each(Object.entries({ formA, formB, formC, formD, formE, formF, formG, formH, formIBefore, formIAfter }))(
  "%s",
  (_, { rows }) => {
    const block = grid(rows);
    const expected = read(parse({ budget: namedRange("budget", block), indicators: namedRange("indicators", block) }));

    it("is read alike under one of the two names alone", () => {
      expect(read(parse({ budget: namedRange("budget", block) }))).toEqual(expected);
      expect(read(parse({ indicators: namedRange("indicators", block) }))).toEqual(expected);
    });

    it("is read alike without any name", () => {
      const { issues, ...rest } = parse({}, [grid([["封面"]]), block]);

      expect(read({ issues, ...rest })).toEqual(expected);
      expect(issues.filter(({ check: { id } }) => id === "table-found-by-header")).toHaveLength(2);
    });
  },
);

describe("a name that covers the body alone", () => {
  const body = (rows: ReturnType<typeof indicatorRows>, headerRows: number) => {
    const whole = namedRange("indicators", grid(rows.slice(headerRows), { row: headerRows }));
    const widened = rows
      .slice(0, headerRows)
      .map((cells) => [...cells.map(String), ...new Array<string>(whole.grid.columnCount - cells.length).fill("")]);
    return { ...whole, above: widened };
  };

  it("gets the header above it", () => {
    const range = body([["指标完成情况"], ...indicatorRows()], 2);
    const result = parse({ indicators: range });

    expect(read(result).indicators).toEqual(
      read(parse({ indicators: namedRange("indicators", grid(indicatorRows())) })).indicators,
    );
    expect(result.tables.indicators?.headerRow).toBe(1);
    expect(result.located.indicators).toMatchObject({ area: range.area, grid: { row: 1 } });
  });

  it("gets a header of two rows", () => {
    const rows = formD.rows.slice(5);

    expect(read(parse({ indicators: body(rows, 2) })).indicators?.map(([name]) => name)).toEqual([
      "巡护林地面积",
      "险情处置时间",
      "林火受害率",
      "林区群众满意度",
    ]);
  });

  it("keeps to its own header where it has one", () => {
    const range = {
      ...namedRange("indicators", grid(indicatorRows(), { row: 3 })),
      above: [indicatorRows()[0]?.map(String) ?? []],
    };

    expect(parse({ indicators: range }).tables.indicators?.headerRow).toBe(3);
  });
});

describe("the unit of money", () => {
  const above = (text: string) => ({
    ...namedRange(
      "budget",
      grid(
        [
          ["项目资金", "全年预算数", "全年执行数"],
          ["合计", 3876646.2, 3710233],
        ],
        { row: 2 },
      ),
    ),
    above: [[text]],
  });

  it.each([
    ["单位：元", "元"],
    ["金额单位：人民币千元", "千元"],
    ["（亿元）", "亿元"],
  ])("is read from %s above the table", (note, unit) => {
    expect(parse({ budget: above(note) }).tables.budget?.moneyUnit).toBe(unit);
  });

  it("is asked about where nothing names it and the amounts may be in 元", () => {
    expect(
      parse({ budget: above("附件3") })
        .issues.filter(({ check: { id } }) => id === "money-unit-assumed")
        .map((each) => issueText(each, zhCN)),
    ).toEqual([
      "表中没有注明金额单位，已按万元处理（3876646.2 万元）。如实际单位是元，请在表头或「基本信息」的「金额单位」中注明。",
    ]);
  });

  it.each([
    [
      "are a department's in 万元",
      [
        ["项目", "全年预算数", "全年执行数"],
        ["合计", 16152.27, 15680.45],
      ],
    ],
    [
      "have more decimals than 元 have",
      [
        ["项目", "全年预算数", "全年执行数"],
        ["合计", 216152.2745, 215680.45],
      ],
    ],
  ])("is not asked about where the amounts %s", (_, rows) => {
    expect(
      parse({ budget: namedRange("budget", grid(rows)) }).issues.filter(
        ({ check: { id } }) => id === "money-unit-assumed",
      ),
    ).toEqual([]);
  });
});

describe("a workbook without names", () => {
  const sheets = [
    grid([["填报说明"], ["请如实填写预算数和执行数。"]], { sheet: "说明" }),
    grid(
      [
        ["", "项目", "内容"],
        ...basicRows()
          .slice(1)
          .map((row) => ["", ...row]),
      ],
      { sheet: "封面" },
    ),
    grid(budgetRows(), { sheet: "资金", row: 2, column: 1 }),
    grid(indicatorRows(), { sheet: "指标" }),
    grid(templateRows(), { sheet: "模板" }),
  ];

  it("has its tables found by their headers, and says where", () => {
    const { tables, issues } = parse({}, sheets);

    expect(tables.budget?.lines).toHaveLength(5);
    expect(tables.indicators?.indicators).toHaveLength(4);
    expect(tables.basicInformation.department?.text).toBe("某市知识产权局");
    expect(tables.template).toHaveLength(3);
    expect(issues.map((issue) => `${issue.severity} ${issueText(issue, zhCN)}`)).toEqual([
      "note 没有名称「基本信息」，已按表头在 封面!B1:C4 找到表格。如需固定下来，请在面板上点「确认」，或选中该区域，在名称框中输入「基本信息」后按 Enter。",
      "note 没有名称「报告模板」，已按表头在 模板!A1:B4 找到表格。如需固定下来，请在面板上点「确认」，或选中该区域，在名称框中输入「报告模板」后按 Enter。",
      "note 没有名称「预算表」，已按表头在 资金!B3:I8 找到表格。如需固定下来，请在面板上点「确认」，或选中该区域，在名称框中输入「预算表」后按 Enter。",
      "note 没有名称「指标表」，已按表头在 指标!A1:I6 找到表格。如需固定下来，请在面板上点「确认」，或选中该区域，在名称框中输入「指标表」后按 Enter。",
    ]);
  });

  it("prefers a form that is filled in to its specimen, and says which it passed over", () => {
    const specimen = grid([...indicatorRows().slice(0, 1), ["产出指标", "数量指标", "指标1："]], { sheet: "样表" });
    const { tables, issues } = parse({}, [specimen, ...sheets]);

    expect(tables.indicators?.area.named.sheet).toBe("指标");
    expect(issues.map((each) => issueText(each, zhCN)).find((text) => text.includes("样表"))).toBe(
      "没有名称「指标表」，已按表头在 指标!A1:I6 找到表格。工作表「样表」中也有这样的表头，未读取。如需固定下来，请在面板上点「确认」，或选中该区域，在名称框中输入「指标表」后按 Enter。",
    );
  });

  it("keeps to the names that there are", () => {
    const named = namedRange("budget", grid(budgetRows().slice(0, 2), { sheet: "另一张" }));

    expect(parse({ budget: named }, sheets).tables.budget?.lines).toHaveLength(1);
  });

  it("finds nothing in words alone", () => {
    expect(parse({}, sheets.slice(0, 1)).located).toEqual(none);
  });
});
