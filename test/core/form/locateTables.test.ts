import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { nothingWritten } from "#core/model/ownership";
import type { Grid } from "#core/model/grid";
import type { NamedRange, RangeKey } from "#core/model/snapshot";
import { locateForms, locateTables } from "#core/form/locateTables";
import { hasHeader, neededColumns } from "#core/form/tableKey";
import { parseTables } from "#core/form/parseTables";
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
      "note 没有名称「基本信息」，已按表头在 封面!B1:C4 找到表格。如需固定下来，请在面板上点「固定位置」，或选中该区域，在名称框中输入「基本信息」后按 Enter。",
      "note 没有名称「报告模板」，已按表头在 模板!A1:B4 找到表格。如需固定下来，请在面板上点「固定位置」，或选中该区域，在名称框中输入「报告模板」后按 Enter。",
      "note 没有名称「预算表」，已按表头在 资金!B3:I8 找到表格。如需固定下来，请在面板上点「固定位置」，或选中该区域，在名称框中输入「预算表」后按 Enter。",
      "note 没有名称「指标表」，已按表头在 指标!A1:I6 找到表格。如需固定下来，请在面板上点「固定位置」，或选中该区域，在名称框中输入「指标表」后按 Enter。",
    ]);
  });

  it("prefers a form that is filled in to its specimen", () => {
    const specimen = grid([...indicatorRows().slice(0, 1), ["产出指标", "数量指标", "指标1："]], { sheet: "样表" });
    const { tables } = parse({}, [specimen, ...sheets]);

    expect(tables.indicators?.area.named.sheet).toBe("指标");
  });

  it("keeps to the names that there are", () => {
    const named = namedRange("budget", grid(budgetRows().slice(0, 2), { sheet: "另一张" }));

    expect(parse({ budget: named }, sheets).tables.budget?.lines).toHaveLength(1);
  });

  it("finds nothing in words alone", () => {
    expect(parse({}, sheets.slice(0, 1)).located).toEqual(none);
  });
});

const header = {
  budget: ["项目资金", "全年预算数", "全年执行数"],
  indicators: ["三级指标", "年度指标值", "实际完成值"],
} as const;
const total = ["年度资金总额", "1000", "950"];
const patents = ["专利授权量", "≥100件", "120件"];

/** What a table was settled to be: the first cell of each of its rows, where they begin, and what lies around them. */
function settled(range: NamedRange) {
  if (range.status !== "range") {
    return range.status;
  }
  const firstCells = (rows: readonly (readonly string[])[] = []) => rows.map(([cell]) => cell);
  const { sheet, row, column, text, rowCount } = range.grid;
  expect(rowCount).toBe(text.length);
  return {
    name: range.name,
    at: [sheet, row, column],
    rows: firstCells(text),
    above: firstCells(range.above),
    below: firstCells(range.below),
    hidden: range.grid.hiddenRows ?? [],
  };
}

const locate = (ranges: Partial<Record<RangeKey, NamedRange>>, sheets: readonly Grid[] = []) => {
  const { budget, indicators } = locateTables({ ...none, ...ranges }, sheets);
  return { budget: settled(budget), indicators: settled(indicators) };
};

describe("a range that holds both tables", () => {
  const surrounded = (rows: string[][]) => ({
    ...namedRange("budget", grid(rows, { row: 2, column: 1 })),
    above: [["附件1"]],
    below: [["备注：单位为万元"]],
  });

  it("is parted at the header of the lower one, without its caption and the blank rows between", () => {
    const rows = [
      ["绩效自评表"],
      [...header.budget],
      total,
      [""],
      ["", "二、绩效指标"],
      [...header.indicators],
      patents,
    ];

    expect(locate({ budget: surrounded(rows) })).toEqual({
      budget: {
        name: "预算表",
        at: ["自评表", 2, 1],
        rows: ["绩效自评表", "项目资金", "年度资金总额"],
        above: ["附件1"],
        below: [],
        hidden: [],
      },
      indicators: {
        name: "预算表",
        at: ["自评表", 7, 1],
        rows: ["三级指标", "专利授权量"],
        above: ["附件1", "绩效自评表", "项目资金", "年度资金总额", "", ""],
        below: ["备注：单位为万元"],
        hidden: [],
      },
    });
  });

  it("is parted alike where the indicators stand above the budget", () => {
    const rows = [[...header.indicators], patents, ["二、预算执行"], [...header.budget], total];

    expect(locate({ budget: surrounded(rows) })).toMatchObject({
      budget: { at: ["自评表", 5, 1], rows: ["项目资金", "年度资金总额"], below: ["备注：单位为万元"] },
      indicators: { at: ["自评表", 2, 1], rows: ["三级指标", "专利授权量"], above: ["附件1"], below: [] },
    });
  });

  it("leaves the signature between the tables, and the caption of the lower one, out of both", () => {
    const rows = [
      [...header.budget],
      total,
      ["  "],
      ["填表人", "李某"],
      [" ", "其二"],
      [...header.indicators],
      patents,
    ];

    expect(locate({ budget: surrounded(rows) }).budget).toMatchObject({
      rows: ["项目资金", "年度资金总额"],
    });
  });

  it("leaves a note of one cell with the table that it stands below", () => {
    const rows = [[...header.budget], total, [...header.indicators], patents, ["注：指标值取自年初批复。"]];

    expect(locate({ budget: surrounded(rows) }).indicators).toMatchObject({
      rows: ["三级指标", "专利授权量", "注：指标值取自年初批复。"],
    });
  });

  it("holds no table in the columns beside it", () => {
    const named = namedRange("indicators", grid([[...header.indicators, ...header.budget], patents]));
    const narrower = {
      ...named,
      area: { ...named.area, columnCount: 3 },
      grid: { ...named.grid, columnCount: 6, text: named.grid.text.map((row) => row.slice(0, 6)) },
      margin: 3,
    };

    expect(locate({ indicators: named }).budget).toMatchObject({ name: "指标表" });
    expect(locate({ indicators: narrower }).budget).toBe("missing");
  });

  it("belongs to both tables whole where they lie side by side", () => {
    const rows = [["绩效自评表"], [...header.budget, "", ...header.indicators], [...total, "", ...patents]];
    const whole = {
      rows: ["绩效自评表", "项目资金", "年度资金总额"],
      below: ["备注：单位为万元"],
      above: ["附件1"],
    };

    expect(locate({ budget: surrounded(rows) })).toMatchObject({ budget: whole, indicators: whole });
  });

  it("hides in each table the rows that are hidden there", () => {
    const rows = [[...header.budget], total, [...header.indicators], patents];
    const named = namedRange("budget", grid(rows));

    expect(locate({ budget: { ...named, grid: { ...named.grid, hiddenRows: [1, 3] } } })).toMatchObject({
      budget: { hidden: [1] },
      indicators: { hidden: [3] },
    });
  });

  it("hides rows of the table where the table is all of it", () => {
    const named = namedRange("budget", grid([[...header.budget], total]));

    expect(locate({ budget: { ...named, grid: { ...named.grid, hiddenRows: [1] } } }).budget).toMatchObject({
      hidden: [1],
    });
    expect(locate({ budget: named }).budget).toMatchObject({ hidden: [], above: [], below: [] });
  });
});

describe("a table with a name of its own", () => {
  const both = namedRange("indicators", grid([[...header.budget], total, [...header.indicators], patents]));
  const sheet = grid([[...header.budget], total], { sheet: "资金" });

  it("is looked for nowhere else, where the name leads to no range or to cells without its header", () => {
    const broken = { status: "broken", name: "预算表", formula: "=#REF!" } as const;
    const words = namedRange("budget", grid([["填报说明"], ["请如实填写"]], { sheet: "说明" }));

    expect(locate({ budget: broken, indicators: both }, [sheet]).budget).toBe("broken");
    expect(locate({ budget: words, indicators: both }, [sheet]).budget).toMatchObject({
      at: ["说明", 0, 0],
      rows: ["填报说明", "请如实填写"],
    });
  });

  it("is read from the other's range before any sheet, where it has none", () => {
    expect(locate({ indicators: both }, [sheet]).budget).toMatchObject({ name: "指标表", at: ["自评表", 0, 0] });
    expect(
      locate({ indicators: namedRange("indicators", grid([[...header.indicators]])) }, [sheet]).budget,
    ).toMatchObject({ name: "预算表", at: ["资金", 0, 0] });
  });

  it("gets the header from above it, and leaves what stands above the header there", () => {
    const body = namedRange("budget", grid([total, ["其他资金", "100", "90"]], { row: 3 }));
    const above = [["预算执行情况"], ["单位：元"], [...header.budget]];

    expect(locate({ budget: { ...body, above } }).budget).toMatchObject({
      at: ["自评表", 2, 0],
      rows: ["项目资金", "年度资金总额", "其他资金"],
      above: ["预算执行情况", "单位：元"],
    });
  });

  it("stays as it is where nothing above it is its header", () => {
    const body = {
      ...namedRange("budget", grid([total], { row: 3 })),
      above: [["预算执行情况"], [...header.indicators]],
    };

    expect(locateTables({ ...none, budget: body }, []).budget).toBe(body);
  });
});

describe("a table without a name", () => {
  const onSheet = (sheet: string, ...rows: string[][]) => grid(rows, { sheet });
  /** Where the indicators of each form are, the chosen one's first. */
  const indicatorsOn = (...sheets: Grid[]) =>
    locateForms(none, sheets).map(({ ranges: { indicators } }) =>
      indicators.status === "range" ? indicators.area.sheet : indicators.status,
    );
  const three = [...header.indicators];

  it("is the one with most columns, however little is filled in", () => {
    const full = onSheet("草稿", three, patents, patents, patents);
    const wider = onSheet("正式", [...three, "分值"], patents);

    expect(indicatorsOn(full, wider)).toEqual(["正式", "草稿"]);
    expect(indicatorsOn(wider, full)).toEqual(["正式", "草稿"]);
  });

  it("is the one with most cells filled in, where the columns are as many", () => {
    const full = onSheet("正式", three, patents, patents);
    const specimen = onSheet("样表", three, ["指标1：", " ", " "], ["指标2：", " ", " "], ["……", " ", " "]);

    expect(indicatorsOn(full, specimen)).toEqual(["正式", "样表"]);
    expect(indicatorsOn(specimen, full)).toEqual(["正式", "样表"]);
  });

  it("is the first, where all of that ties, and all others are told", () => {
    const sheets = ["甲", "乙", "丙"].map((name) => onSheet(name, three, patents));

    expect(indicatorsOn(...sheets)).toEqual(["甲", "乙", "丙"]);
    expect(indicatorsOn(...sheets.slice(0, 1))).toEqual(["甲"]);
  });

  it("is none where a header lacks a column that is needed", () => {
    expect(indicatorsOn(onSheet("指标", ["一级指标", "三级指标", "年度指标值", "分值"], patents))).toEqual(["missing"]);
    expect(indicatorsOn()).toEqual(["missing"]);
  });

  it("begins at its header, and the title above is above it", () => {
    const { indicators } = locateTables(none, [
      grid([["绩效自评表"], ["2022年度"], three, patents], { sheet: "指标", row: 1, column: 2 }),
    ]);

    expect(settled(indicators)).toEqual({
      name: "指标表",
      at: ["指标", 3, 2],
      rows: ["三级指标", "专利授权量"],
      above: ["绩效自评表", "2022年度"],
      below: [],
      hidden: [],
    });
    expect(indicators).toMatchObject({
      area: { sheet: "指标", row: 3, column: 2, rowCount: 2, columnCount: 3 },
      foundByHeader: true,
    });
  });

  it.each([
    ["with four free columns beside it", 0, 4],
    ["with what is left of the sheet's 16384 columns", 16_384 - 3 - 2, 2],
    ["with no free column at the sheet's edge", 16_384 - 3, 0],
  ])("is read %s", (_, column, margin) => {
    const { indicators } = locateTables(none, [grid([three, patents], { column })]);

    expect(indicators).toMatchObject({
      margin,
      area: { column, columnCount: 3 },
      grid: {
        columnCount: 3 + margin,
        text: [three, patents].map((row) => [...row, ...Array<string>(margin).fill("")]),
      },
    });
  });
});

describe("a table that is not found", () => {
  const nearest = (key: RangeKey, ...sheets: Grid[]) => {
    const range = locateTables(none, sheets)[key];
    return range.status === "missing" ? range.nearest : range.status;
  };

  it("knows the header that comes nearest, and what it lacks", () => {
    const poor = grid([["序号", "年度指标值", "得分"]], { sheet: "甲" });
    const better = grid([["标题"], ["考核事项", "年度指标值", "实际完成值"]], { sheet: "乙" });

    expect(nearest("indicators", poor, better)).toEqual({
      cell: { sheet: "乙", row: 1, column: 0 },
      found: ["考核事项", "年度指标值", "实际完成值"],
      missing: ["三级指标"],
    });
    expect(nearest("indicators", better, poor)).toMatchObject({ cell: { sheet: "乙" } });
  });

  it("knows none where one column alone, or none that it needs, is there", () => {
    expect(nearest("indicators", grid([["序号", "年度指标值", "责任人"]]))).toBeUndefined();
    expect(nearest("indicators", grid([["分值", "得分"]]))).toBeUndefined();
    expect(nearest("budget", grid([["三级指标", "年度指标值", "分值"]]))).toBeUndefined();
  });

  it("takes no row of the table that was found for one", () => {
    expect(nearest("indicators", grid([[...header.budget, "得分", "实际完成值"], total]))).toBeUndefined();
  });
});

describe("a block of cells that a user offers as a table", () => {
  it("is one where all needed headers stand in it", () => {
    const budget = grid([["单位：万元"], [...header.budget], total]);

    expect([hasHeader(budget, "budget"), hasHeader(budget, "indicators")]).toEqual([true, false]);
    expect(hasHeader(grid([["项目资金", "全年预算数", "支出进度"], total]), "budget")).toBe(false);
    expect(hasHeader(grid([[...header.indicators]]), "indicators")).toBe(true);
    expect(hasHeader(grid([["三级指标", "年度指标值", "得分"]]), "indicators")).toBe(false);
  });

  it("is told which headers it needs", () => {
    expect(neededColumns("budget")).toEqual(["全年预算数", "全年执行数"]);
    expect(neededColumns("indicators")).toEqual(["三级指标", "年度指标值", "实际完成值"]);
  });
});
