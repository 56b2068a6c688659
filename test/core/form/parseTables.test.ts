import { nothingAround } from "#core/form/withForm";
import type { MoneyUnit } from "#core/vocabulary/moneyUnits";
import { assess } from "#core/assess";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import { nothingWritten } from "#core/model/ownership";
import { phrase, type PhraseId } from "#core/model/phrase";
import type { NamedRange, RangeKey } from "#core/model/snapshot";
import { parseTables } from "#core/form/parseTables";
import { grid, namedRange, snapshot, type TestCell } from "#support/grids";
import {
  basicRows,
  budgetHeader,
  budgetRows,
  indicatorHeader,
  indicatorRows,
  templateRows,
  withCell,
  type Rows,
} from "#support/sampleTables";
import { told, type ToldIssue } from "#support/told";

const parse = (tables: Parameters<typeof snapshot>[0]) => parseTables(snapshot(tables).ranges, nothingWritten);

const sentences = (result: ReturnType<typeof parse>): string[] =>
  result.issues
    .filter(({ check: { id } }) => id !== "name-missing" && id !== "basic-item-missing")
    .map((issue) => `${issue.cell ? addressText(issue.cell) : "工作簿"}：${issueText(issue, zhCN)}`);

describe("the budget table", () => {
  it("is read by its headers, with its rows' roles", () => {
    const { tables } = parse({ budget: grid(budgetRows()) });

    expect(tables.budget?.moneyUnit).toBe("万元");
    expect(
      tables.budget?.lines.map(({ name, role, revisedBudget, points }) => [
        name,
        role,
        revisedBudget?.toFixed(),
        points?.toFixed(),
      ]),
    ).toEqual([
      ["年度资金总额", "total", "1000", "10"],
      ["一般公共预算财政拨款", "source", "900", undefined],
      ["其他资金", "source", "100", undefined],
      ["基本支出", "nature", "400", undefined],
      ["项目支出", "nature", "600", undefined],
    ]);
  });

  it("takes a 其中 row below a part for a part of it, which is not added again", () => {
    const rows = budgetRows();
    rows.splice(5, 0, ["其中：人员经费", 300, 300, 300], ["公用经费", 100, 100, 100]);

    expect(parse({ budget: grid(rows) }).tables.budget?.lines.map(({ role }) => role)).toEqual([
      "total",
      "source",
      "source",
      "nature",
      "part",
      "part",
      "nature",
    ]);
  });

  it("finds its header below a title, and where white space and notes stand in it", () => {
    const header: TestCell[] = [
      "项目资金\n（万元）",
      "年初\n预算数",
      "全 年 预 算 数（A）",
      "全年执行数 (B)",
      "分 值",
      "执行率(B/A)",
      "得 分",
    ];
    const { tables } = parse({
      budget: grid([["部门预算执行情况表"], header, ...budgetRows().slice(1)], { row: 2, column: 1 }),
    });

    expect(tables.budget?.headerRow).toBe(3);
    expect(tables.budget?.columns).toMatchObject({
      name: 1,
      originalBudget: 2,
      revisedBudget: 3,
      actualExpenditure: 4,
      points: 5,
      executionRate: 6,
      score: 7,
    });
  });

  it("reads amounts in another unit than the table's as what they are", () => {
    const rows = withCell(
      [["项目资金(元)", "", "全年预算数", "全年执行数"], ...budgetRows().slice(1)],
      1,
      2,
      "2.38万元",
    );

    expect(parse({ budget: grid(rows) }).tables.budget?.lines[0]?.revisedBudget?.toFixed()).toBe("23800");
  });

  it("ends at the note below it", () => {
    const rows = [...budgetRows(), ["单位负责人：王某", "", "填表人：李某", "2023年1月"]];
    const result = parse({ budget: grid(rows) });

    expect(result.tables.budget?.lines).toHaveLength(5);
    expect(sentences(result)).toEqual([]);
  });

  it("names the column that is missing and those that were found", () => {
    const rows = withCell(budgetRows(), 0, 3, "备注二");

    expect(sentences(parse({ budget: grid(rows) }))).toEqual([
      "自评表!A1：「预算表」的表头缺少「全年执行数」列，此表未能读取。找到的列有：项目资金(万元)、年初预算数、全年预算数(A)、备注二、分值、执行率(B/A)、得分、原因说明。请补上该列，或把列名改为「全年执行数」。",
    ]);
  });

  it("says where text stands in place of a number, and does not guess", () => {
    const result = parse({ budget: grid(withCell(budgetRows(), 1, 3, "约九百万")) });

    expect(sentences(result)).toEqual(["自评表!D2：「全年执行数」应为数字，现为「约九百万」。请改为数字。"]);
    expect(result.tables.budget?.lines[0]?.actualExpenditure).toBeNull();
  });

  it("reads a number stored as text, and says so", () => {
    const result = parse({ budget: grid(withCell(budgetRows(), 1, 3, "950")) });

    expect(result.issues.map(({ check: { id } }) => id)).toContain("number-as-text");
    expect(result.tables.budget?.lines[0]?.actualExpenditure?.toFixed()).toBe("950");
  });

  it("reports every error value with its cell", () => {
    const rows = withCell(withCell(budgetRows(), 1, 3, "#REF!"), 4, 2, "#DIV/0!");

    expect(sentences(parse({ budget: grid(rows) }))).toEqual([
      "自评表!D2：单元格是错误值 #REF!。请修正公式或填写数值。",
      "自评表!C5：单元格是错误值 #DIV/0!。请修正公式或填写数值。",
    ]);
  });
});

describe("the indicator table", () => {
  it("is read with class cells merged downwards, and its row of totals apart", () => {
    const { tables } = parse({ indicators: grid(indicatorRows()) });

    expect(
      tables.indicators?.indicators.map(({ dimension, dimensionName, category, name, nature, direction }) => [
        dimension,
        dimensionName,
        category,
        name,
        nature,
        direction,
      ]),
    ).toEqual([
      ["output", "产出指标", "数量指标", "专利授权量", "quantitative", "higher-is-better"],
      ["output", "产出指标", "时效指标", "平均预审周期", "quantitative", "lower-is-better"],
      ["outcome", "效益指标", "社会效益指标", "保护环境", "qualitative", "higher-is-better"],
      ["satisfaction", "满意度指标", "服务对象满意度指标", "企业满意度", "quantitative", "higher-is-better"],
    ]);
    expect(tables.indicators?.totalRow?.points?.toFixed()).toBe("100");
  });

  it("passes over rows of the form that nobody filled in", () => {
    const rows = indicatorRows();
    rows.splice(2, 0, ["", "", "指标1：", "", "", "", "", "", ""], ["", "", "……", "……", "", "", "", "", ""]);

    expect(parse({ indicators: grid(rows) }).tables.indicators?.indicators).toHaveLength(4);
  });

  it("takes marks and numbering off a name", () => {
    const { tables } = parse({ indicators: grid(withCell(indicatorRows(), 1, 2, "★指标1：专利授权量")) });

    expect(tables.indicators?.indicators[0]?.name).toBe("专利授权量");
  });

  it("reads one column of reasons and measures as both", () => {
    const rows = [
      [...indicatorHeader.slice(0, 7), "偏差原因分析及改进措施"],
      ...indicatorRows()
        .slice(1)
        .map((row) => [...row.slice(0, 7), "市场变化；加强辅导"]),
    ];
    const first = parse({ indicators: grid(rows) }).tables.indicators?.indicators[0];

    expect([first?.reason, first?.measure]).toEqual(["市场变化；加强辅导", "市场变化；加强辅导"]);
  });

  it("takes the unit from a column of its own or from the name", () => {
    const header = [...indicatorHeader, "度量单位"];
    const rows = [
      header,
      ["产出指标", "数量指标", "专利授权量", "≥24000", 24242, 30, "", "", "", "件"],
      ["", "", "培训人数（人）", "≥100", 120, 20, "", "", "", ""],
    ];
    const read = parse({ indicators: grid(rows) }).tables.indicators?.indicators;

    expect(read?.map(({ target, actual }) => [target.unit, actual.unit])).toEqual([
      ["件", "件"],
      ["人", "人"],
    ]);
  });

  it("takes what stands below for no indicator", () => {
    const rows = [
      ...indicatorRows(),
      ["说明：指标值取自年初批复。"],
      ["单位负责人：王某", "", "", "填表人：李某", "", "联系电话：020-0000"],
    ];
    const result = parse({ indicators: grid(rows) });

    expect(result.tables.indicators?.indicators).toHaveLength(4);
    expect(sentences(result)).toEqual([]);
  });

  it("passes over a header that stands again at the head of a page", () => {
    const rows = indicatorRows();
    rows.splice(3, 0, [...indicatorHeader]);

    expect(parse({ indicators: grid(rows) }).tables.indicators?.indicators).toHaveLength(4);
  });

  it("says that a table has headers alone", () => {
    expect(sentences(parse({ indicators: grid([indicatorHeader]) }))).toEqual([
      "自评表!A1：「指标表」只有表头，没有数据行。请填写数据。",
    ]);
  });
});

describe("a name that leads to no table", () => {
  const complete = snapshot({
    budget: grid(budgetRows()),
    indicators: grid(indicatorRows()),
    basicInformation: grid(basicRows()),
    template: grid(templateRows()),
  }).ranges;
  const toldOf = (key: RangeKey, range: NamedRange) =>
    told(parseTables({ ...complete, [key]: range }, nothingWritten).issues);

  it.each<[RangeKey, string, PhraseId]>([
    ["budget", "预算表", "without-budget"],
    ["indicators", "指标表", "without-indicators"],
  ])("is told where %s has none, and what is lost", (key, name, purpose) => {
    expect(toldOf(key, { status: "missing" })).toEqual([
      { id: "name-missing", cell: null, values: { name, purpose: phrase(purpose) } },
    ]);
  });

  it("is no matter where it is 报告模板, for which an outline is built in, or 评分设置", () => {
    expect(toldOf("template", { status: "missing" })).toEqual([]);
    expect(toldOf("scoring", { status: "missing" })).toEqual([]);
  });

  const area = { sheet: "2022 年", row: 1, column: 1, rowCount: 9, columnCount: 3 };

  it.each<[string, NamedRange, ToldIssue]>([
    [
      "#REF!",
      { status: "broken", name: "IndicatorTable", formula: "=#REF!" },
      { id: "name-broken", cell: null, values: { name: "IndicatorTable", formula: "=#REF!" } },
    ],
    [
      "a constant",
      { status: "not-a-range", name: "指标表", formula: "=5" },
      { id: "name-not-a-range", cell: null, values: { name: "指标表", formula: "=5" } },
    ],
    [
      "several areas",
      { status: "several-areas", name: "指标表", formula: "=a!$A$1,a!$C$3" },
      { id: "name-several-areas", cell: null, values: { name: "指标表", formula: "=a!$A$1,a!$C$3" } },
    ],
    [
      "empty",
      { status: "empty", name: "指标表", area },
      { id: "name-empty", cell: "'2022 年'!B2", values: { name: "指标表", area: "'2022 年'!B2:D10" } },
    ],
  ])("is told where it is %s", (_, range, issue) => {
    expect(toldOf("indicators", range)).toEqual([issue]);
    expect(parseTables({ ...complete, indicators: range }, nothingWritten).tables.indicators).toBeNull();
  });

  it("is none where the table was found by its header", () => {
    const found = namedRange("budget", grid(budgetRows(), { sheet: "2022 年", row: 1, column: 1 }));

    expect(toldOf("budget", { ...found, foundByHeader: true })).toEqual([
      {
        id: "table-found-by-header",
        cell: "'2022 年'!B2",
        values: { name: "预算表", area: "'2022 年'!B2:I7" },
      },
    ]);
  });
});

describe("a table of headers alone", () => {
  it.each<["budget" | "indicators", string, TestCell[]]>([
    ["budget", "预算表", budgetHeader],
    ["indicators", "指标表", indicatorHeader],
  ])("is told: %s", (key, table, header) => {
    const block = grid([header], { sheet: "表", row: 2, column: 1 });

    expect(told(parse({ [key]: block }).issues).filter(({ id }) => id === "no-rows")).toEqual([
      { id: "no-rows", cell: "表!B3", values: { table } },
    ]);
  });

  it("is not told of a table that could not be read", () => {
    expect(told(parse({ budget: grid([["填报说明"]]) }).issues).map(({ id }) => id)).not.toContain("no-rows");
  });
});

describe("the unit of a budget that names none itself", () => {
  const unnamed = withCell(budgetRows(), 0, 0, "项目资金");
  const unit = (budget: Rows, unitInSettings: MoneyUnit | null, ...items: TestCell[][]) =>
    parseTables(
      snapshot({ budget: grid(budget), basicInformation: grid([...basicRows(), ...items]) }).ranges,
      nothingWritten,
      { unitInSettings },
    ).tables.budget?.moneyUnit;

  it.each([
    ["金额单位", "元"],
    ["货币单位", "人民币千元"],
  ])("is that of %s in 基本信息, before that of 评分设置", (name, text) => {
    expect(unit(unnamed, "亿元", [name, text])).toBe(text.replace("人民币", ""));
  });

  it("is that of 评分设置 where 基本信息 says none, and 万元 where nothing does", () => {
    expect(unit(unnamed, "亿元", ["计量单位", "元"])).toBe("亿元");
    expect(unit(unnamed, "亿元", ["金额单位", "百万元"])).toBe("万元");
    expect(unit(unnamed, "亿元", ["金额单位", "美元"])).toBeUndefined();
    expect(unit(unnamed, null)).toBe("万元");
    expect(parseTables(snapshot({ budget: grid(unnamed) }).ranges, nothingWritten).tables.budget?.moneyUnit).toBe(
      "万元",
    );
  });

  it("is the table's own before all others", () => {
    expect(unit(budgetRows(), "亿元", ["金额单位", "元"])).toBe("万元");
  });
});

describe("a workbook that lacks tables", () => {
  it("has none of what they say", () => {
    expect(parse({}).tables).toEqual({
      budget: null,
      indicators: null,
      basicInformation: { items: [], department: null, year: null },
      form: nothingAround,
      template: null,
    });
  });

  it("has no template where the name leads nowhere or to a header alone, and its rows where it leads somewhere", () => {
    const broken = { status: "broken", name: "报告模板", formula: "=#REF!" } as const;

    expect(parseTables({ ...snapshot({}).ranges, template: broken }, nothingWritten).tables.template).toBeNull();
    expect(parse({ template: grid([["样式", "内容"]]) }).tables.template).toBeNull();
    expect(parse({ template: grid(templateRows()) }).tables.template).toHaveLength(3);
  });

  it("is told of them first, then of what stands in the tables", () => {
    const rows = withCell(budgetRows(), 1, 3, "#REF!");
    const reasons = withCell(indicatorRows(), 1, 5, "三十");
    const { issues } = parse({ budget: grid(rows), indicators: grid(reasons), template: grid(templateRows()) });

    expect(told(issues).map(({ id, cell }) => [id, cell])).toEqual([
      ["error-value", "自评表!D2"],
      ["not-a-number", "自评表!F2"],
      ["basic-item-missing", null],
    ]);
  });
});

describe("one workbook", () => {
  it("gives the same issues in the same order, whatever order its tables are read in", () => {
    const bad = withCell(withCell(indicatorRows(), 1, 4, "20000件"), 3, 6, "");
    const workbook = snapshot({ budget: grid(budgetRows(), { sheet: "乙" }), indicators: grid(bad, { sheet: "甲" }) });
    const issues = () => assess(workbook, { now: new Date(0) }).assessment.issues;

    expect(issues()).toEqual(issues());
    const weights = issues().map(({ severity }) => ["error", "warning", "note"].indexOf(severity));
    expect(weights).toEqual([...weights].sort());
  });
});
