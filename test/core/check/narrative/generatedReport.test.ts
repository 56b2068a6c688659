import fc from "fast-check";
import { assess, type Assessment } from "#core/assess";
import { auditNarrative } from "#core/check/narrative/auditNarrative";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Issue } from "#core/model/issue";
import type { OutlineId } from "#core/model/outline";
import { outlineRows, outlines } from "#core/report/outlines/outlines";
import type { Form } from "#support/forms/form";
import { formA } from "#support/forms/formA";
import { formB } from "#support/forms/formB";
import { formC } from "#support/forms/formC";
import { formD } from "#support/forms/formD";
import { formE } from "#support/forms/formE";
import { formF } from "#support/forms/formF";
import { formG } from "#support/forms/formG";
import { formH } from "#support/forms/formH";
import { formIAfter, formIBefore } from "#support/forms/formI";
import { grid, snapshot } from "#support/grids";
import { basicRows, budgetHeader, budgetRows, indicatorHeader, indicatorRows, type Rows } from "#support/sampleTables";

const outlineIds = Object.keys(outlines) as OutlineId[]; // the keys of the record are its type's

/** The sheets beside the tables: who reports, and what a report is written by. */
const beside = (outline: OutlineId) => ({
  basicInformation: grid(basicRows(), { sheet: "信息" }),
  template: grid(
    outlineRows(outline).map((row) => [...row]),
    { sheet: "模板" },
  ),
});

function assessed(budget: Rows, indicators: Rows, outline: OutlineId): Assessment {
  return assess(
    snapshot({
      budget: grid(budget, { sheet: "预算" }),
      indicators: grid(indicators, { sheet: "指标" }),
      ...beside(outline),
    }),
    { now: new Date(0) },
  ).assessment;
}

/** What was found in the tables, of which a report may tell. */
const ofTables = ({ issues }: Assessment): Issue[] =>
  issues.filter(({ cell }) => cell?.sheet !== "模板" && cell?.sheet !== "自评报告");

/** What is found in a report as we wrote it. */
const found = (assessment: Assessment): string[] =>
  auditNarrative(assessment.standing, assessment, ofTables(assessment)).map((each) => issueText(each, zhCN));

/** What is found where somebody pasted the same words from elsewhere, and no figure has a cell. */
function foundPasted(assessment: Assessment): string[] {
  // What was found in the tables is told in words of its own, with figures as the cells have them.
  if (assessment.standing.some(({ text }) => text.includes("需要核实或说明"))) {
    return [];
  }
  const pasted = assessment.standing.map((paragraph) => ({ ...paragraph, figures: [], owner: "user" as const }));
  return auditNarrative(pasted, assessment, ofTables(assessment)).map((each) => issueText(each, zhCN));
}

describe("a report that was generated from the tables", () => {
  it.each(outlineIds)("by the outline %s has no finding", (outline) => {
    const assessment = assessed(budgetRows(), indicatorRows(), outline);

    expect(assessment.standing.length).toBeGreaterThan(8);
    expect(found(assessment)).toEqual([]);
    expect(foundPasted(assessment)).toEqual([]);
  });

  it.each<[string, Form]>([
    ["A", formA],
    ["B", formB],
    ["C", formC],
    ["D", formD],
    ["E", formE],
    ["F", formF],
    ["G", formG],
    ["H", formH],
    ["I, points after", formIAfter],
    ["I, points before", formIBefore],
  ])("has none from form %s", (_, { rows }) => {
    const block = grid(rows);
    for (const outline of outlineIds) {
      const { assessment } = assess(snapshot({ budget: block, indicators: block, ...beside(outline) }), {
        now: new Date(0),
      });

      expect(assessment.standing.length).toBeGreaterThan(4);
      expect(found(assessment)).toEqual([]);
      expect(foundPasted(assessment)).toEqual([]);
    }
  });

  it("has none whatever the figures are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...outlineIds),
        fc.array(amount, { minLength: 6, maxLength: 6 }),
        fc.array(indicator, { minLength: 1, maxLength: 8 }),
        (outline, amounts, rows) => {
          const assessment = assessed(budgetOf(amounts), indicatorsOf(rows), outline);

          expect(found(assessment)).toEqual([]);
          expect(foundPasted(assessment)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** In hundredths of 万元. */
const amount = fc.oneof(
  fc.nat({ max: 99_999_999 }),
  fc.nat({ max: 9999 }).map((whole) => whole * 100),
  fc.constant(0),
);

const names = [
  "专利授权量",
  "发明专利授权量",
  "商标申请量",
  "平均办理时间",
  "质押融资金额",
  "服务对象满意度",
  "兑现及时率",
  "培训场次",
  "投诉办结率",
  "12345热线接通率",
  "人均成本",
  "2022年新增示范企业",
];
const indicator = fc.record({
  name: fc.constantFrom(...names),
  operator: fc.constantFrom("≥", "≤", "=", "不低于", ""),
  unit: fc.constantFrom("件", "家", "%", "天", "万元", "亿元", "万人次", "分", ""),
  target: fc.oneof(
    fc.integer({ min: 1, max: 30_000 }).map(String),
    fc.integer({ min: 1, max: 9999 }).map((tenths) => (tenths / 10).toFixed(1)),
  ),
  actual: fc.oneof(
    fc.integer({ min: 0, max: 30_000 }).map(String),
    fc.integer({ min: 1, max: 99_999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  ),
  reason: fc.constantFrom("", "受市场影响，较上年减少1200户", "目标偏低"),
});
type IndicatorParts = typeof indicator extends fc.Arbitrary<infer Parts> ? Parts : never;

/** Sources and natures of one total, spent and budgeted. */
function budgetOf([a = 0, b = 0, c = 0, d = 0, e = 0, share = 0]: readonly number[]): Rows {
  const yuan = (hundredths: number): number => hundredths / 100;
  const row = (name: string, original: number, revised: number, spent: number): Rows[number] => [
    name,
    yuan(original),
    yuan(revised),
    yuan(spent),
    "-",
    "",
    "",
    "",
  ];
  const [original, revised, spent] = [a + b, a + c, d + e];
  const [basicOriginal, basicRevised, basicSpent] = [original, revised, spent].map((whole) =>
    Math.min(whole, share),
  ) as [number, number, number]; // three in, three out
  return [
    budgetHeader,
    ["年度资金总额", yuan(original), yuan(revised), yuan(spent), 10, "", "", "项目跨年实施"],
    row("一般公共预算财政拨款", a, a, d),
    row("其他资金", b, c, e),
    row("基本支出", basicOriginal, basicRevised, basicSpent),
    row("项目支出", original - basicOriginal, revised - basicRevised, spent - basicSpent),
  ];
}

function indicatorsOf(rows: readonly IndicatorParts[]): Rows {
  return [
    indicatorHeader,
    ...rows.map(({ name, operator, unit, target, actual, reason }): Rows[number] => [
      "产出指标",
      "数量指标",
      name,
      `${operator}${target}${unit}`,
      `${actual}${unit}`,
      10,
      "",
      reason,
      "加强调度",
    ]),
  ];
}
