import fc from "fast-check";
import { outlineIds, outlineNames, type OutlineId } from "#core/model/outline";
import { outlineRows, outlines } from "#core/report/outlines/outlines";
import { paragraphStyle } from "#core/report/prose/paragraphStyles";
import type { ReportSource } from "#core/report/renderReport.types";
import { formA } from "#support/forms/formA";
import { formB } from "#support/forms/formB";
import { formC } from "#support/forms/formC";
import { formD } from "#support/forms/formD";
import { formE } from "#support/forms/formE";
import { formF } from "#support/forms/formF";
import { formG } from "#support/forms/formG";
import { formH } from "#support/forms/formH";
import { formIAfter, formIBefore } from "#support/forms/formI";
import type { Form } from "#support/forms/form";
import { auditOf, outlineSource, reportOf, type OutlineTables } from "#support/outlineReport";
import { faultsOf } from "#support/readsWell";
import { sourceOf } from "#support/sampleSource";
import { basicRows, budgetRows, indicatorRows, withCell, type Rows } from "#support/sampleTables";
import { told } from "#support/told";

const whole: OutlineTables = { budget: budgetRows(), indicators: indicatorRows(), basic: basicRows() };

/** Everything spent and everything reached, so that no check finds anything. */
const allMet: OutlineTables = {
  ...whole,
  budget: budgetRows().map((row, index) =>
    row.map((cell, column) => (index > 0 && column === 3 ? (row[2] ?? "") : cell)),
  ),
};

const ofForm = ({ rows }: Form): OutlineTables => ({ budget: rows, indicators: rows, basic: basicRows() });

const forms = {
  A: formA,
  B: formB,
  C: formC,
  D: formD,
  E: formE,
  F: formF,
  G: formG,
  H: formH,
  "I before": formIBefore,
  "I after": formIAfter,
};

const situations: readonly (readonly [string, OutlineTables])[] = [
  ["a correct workbook", whole],
  ["everything met and spent", allMet],
  ["no basic information", { ...whole, basic: [["项目", "内容"]] }],
  [
    "nothing spent",
    {
      ...whole,
      budget: budgetRows().map((row, index) => row.map((cell, column) => (index > 0 && column === 3 ? 0 : cell))),
    },
  ],
  [
    "a budget of zero",
    {
      ...whole,
      budget: budgetRows().map((row, index) =>
        row.map((cell, column) => (index > 0 && column > 0 && column < 4 ? 0 : cell)),
      ),
    },
  ],
  [
    "blank values",
    {
      ...whole,
      indicators: indicatorRows().map((row, index) => row.map((cell, column) => (index > 0 && column > 2 ? "" : cell))),
    },
  ],
  [
    "headers alone",
    { budget: budgetRows().slice(0, 1), indicators: indicatorRows().slice(0, 1), basic: [["项目", "内容"]] },
  ],
  ["one indicator missed", { ...whole, indicators: withCell(indicatorRows(), 1, 4, "20000件") }],
  ["a qualitative one without a score", { ...whole, indicators: withCell(indicatorRows(), 3, 6, "") }],
  ...Object.entries(forms).map(([name, form]) => [`form ${name}`, ofForm(form)] as const),
];

/** What a report claims, and whether the tables bear it. */
function falseClaims({ results, issues }: ReportSource, lines: readonly string[]): string[] {
  const text = lines.join("\n");
  const isWithoutErrors = issues.every(({ severity }) => severity !== "error");
  const isAllMet =
    isWithoutErrors && results.indicators.length > 0 && results.indicators.every(({ met }) => met === true);
  const claims: readonly (readonly [RegExp, boolean])[] = [
    [/各项绩效指标均达到年度指标值|项，均达到年度指标值/, isAllMet],
    [/没有未达到年度指标值的绩效指标/, isAllMet],
    [
      /未发现需要说明的问题/,
      issues.every(({ severity }) => severity === "note") && results.indicators.every(({ met }) => met === true),
    ],
    [/未发现未完成事项/, isAllMet],
    [/等级为“/, isWithoutErrors && results.rating !== null && results.indicators.every(({ met }) => met !== null)],
    [
      /执行进度有待加快/,
      results.budget?.total?.executionRate.kind === "computed" && results.budget.total.executionRate.value.lt("0.9"),
    ],
    [/自评表中没有绩效指标/, results.indicators.length === 0],
    [/暂不能确定总分/, results.totalScore.kind === "not-computable" || results.rating === null],
    [/得分为.*分（满分/, results.totalScore.kind === "computed" && results.rating !== null],
    [/尚不能判定/, results.indicators.some(({ met }) => met === null)],
    [/需要核实或说明/, issues.some(({ severity }) => severity !== "note")],
  ];
  return claims.filter(([pattern, isTrue]) => pattern.test(text) && !isTrue).map(([pattern]) => String(pattern));
}

/** The paragraphs under the heading that tells of problems. */
function problemsOf({ paragraphs }: ReturnType<typeof reportOf>): string[] {
  const from = paragraphs.findIndex(
    ({ style, text }) => style.startsWith("heading") && /问题|偏离绩效目标的原因$/.test(text) && !/改进措施/.test(text),
  );
  const rest = from < 0 ? [] : paragraphs.slice(from + 1);
  const end = rest.findIndex(({ style }) => style !== "body");
  return rest.slice(0, end < 0 ? rest.length : end).map(({ text }) => text);
}

/** By another outline; what the tables say does not depend on it. */
const withOutline = (source: ReportSource, outline: OutlineId): ReportSource => ({
  ...source,
  settings: { ...source.settings, outline },
});

/** What is wrong with a report that was written from tables. */
function faultsFrom(source: ReportSource, report: ReturnType<typeof reportOf>): string[] {
  return [...faultsOf(report.paragraphs), ...falseClaims(source, report.lines), ...auditOf(source, report.paragraphs)];
}

const sources = new Map(situations.map(([name, tables]) => [name, outlineSource(tables, "department")]));
const sample = sourceOf();

describe.each(outlineIds)("the outline %s", (id: OutlineId) => {
  it.each([...sources])("reads well and claims nothing false with %s", (_, ofDepartment) => {
    const source = withOutline(ofDepartment, id);
    const report = reportOf(source);

    expect(faultsFrom(source, report)).toEqual([]);
    expect(report.issues.filter(({ check: { id: issue } }) => issue.startsWith("template-"))).toEqual([]);
  });

  it("reads well on the sample", async () => {
    const source = await sample;
    const report = reportOf(withOutline({ ...source, tables: { ...source.tables, template: null } }, id));

    expect(faultsOf(report.paragraphs)).toEqual([]);
    expect(problemsOf(report).join()).toContain(
      "商标申请量未达到年度指标值。年度指标值为不低于25000件，实际完成值为23347件，完成率为93.39%。主要原因是：新设市场主体增速放缓",
    );
    expect(report.lines.join("\n")).toContain("结合近三年申请情况科学测算年度指标值");
  });

  it("uses styles that exist, and names of the reference alone", () => {
    for (const { style } of outlines[id].rows) {
      expect(paragraphStyle(style)).not.toBeNull();
    }
    expect(outlineRows(id)[0]).toEqual(["样式", "内容"]);
    expect(outlineRows(id)).toHaveLength(outlines[id].rows.length + 1);
  });

  it("is written for people who edit it: no row is longer than a screen", () => {
    expect(outlines[id].rows.filter(({ text }) => text.length > 280)).toEqual([]);
  });
});

describe("every outline", () => {
  it("reads well whatever cells are blank, zero or odd", () => {
    const odd = fc.constantFrom<string | number>("", "", "", 0, "-", "无", "≥5件", "已完成", "100%", -3, "#DIV/0!", 12);
    const place = fc.record({
      table: fc.constantFrom("budget", "indicators", "basic"),
      row: fc.nat(6),
      column: fc.nat(8),
      value: odd,
    });
    const put = (rows: Rows, row: number, column: number, value: string | number): Rows =>
      row === 0 || row >= rows.length ? rows : withCell(rows, row, column, value);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 14 }), (places) => {
        const tables = places.reduce<OutlineTables>((all, { table, row, column, value }) => {
          const key = table; // one of the three names above
          return { ...all, [key]: put(all[key], row, column, value) };
        }, whole);
        const ofDepartment = outlineSource(tables, "department");
        for (const id of outlineIds) {
          const source = withOutline(ofDepartment, id);
          const report = reportOf(source);

          expect(faultsFrom(source, report)).toEqual([]);
          if (id !== "department") {
            expect(problemsOf(report)).not.toEqual([]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("a workbook without 报告模板", () => {
  it("is told, as a note, which outline its report was written by", () => {
    const report = reportOf(outlineSource(whole, "sichuan"));

    expect(told(report.issues)[0]).toEqual({
      id: "built-in-outline",
      cell: null,
      values: { outline: "四川", outlines: outlineIds.map((id) => outlineNames[id][0]).join("、") },
    });
    expect(report.lines[1]).toBe("一、部门概况");
  });

  it("is told nothing of the sentences of ours that lack a value", () => {
    const { issues } = reportOf(outlineSource({ ...whole, basic: [["项目", "内容"]] }, "yunnan"));

    expect(told(issues).map(({ id }) => id)).toEqual(["built-in-outline"]);
  });
});

describe("the conclusion of an outline", () => {
  const textOf = (tables: OutlineTables, id: OutlineId): string => reportOf(outlineSource(tables, id)).lines.join("\n");
  const claims = /自评等级为“|等级为“|均达到|未发现|没有未达到/;
  const withErrors: readonly (readonly [string, OutlineTables])[] = [
    ["a name that is missing", { ...allMet, indicators: withCell(indicatorRows(), 1, 2, "") }],
    [
      "an actual value that is missing though it was scored",
      { ...allMet, indicators: withCell(withCell(indicatorRows(), 3, 4, ""), 3, 6, 30) },
    ],
    ["points above 100", { ...allMet, indicators: withCell(withCell(indicatorRows(), 1, 5, 60), 1, 6, 60) }],
    ["a score above its points", { ...allMet, indicators: withCell(indicatorRows(), 3, 6, 90) }],
  ];

  it.each(outlineIds.flatMap((id) => withErrors.map(([what, tables]) => [id, what, tables] as const)))(
    "%s claims nothing beside %s",
    (id, _, tables) => {
      expect(textOf(tables, id)).not.toMatch(claims);
    },
  );

  it.each(["department", "sichuan", "yunnan"] as const)("%s tells no score that is beyond the full mark", (id) => {
    const above = { ...allMet, indicators: withCell(withCell(indicatorRows(), 1, 5, 60), 1, 6, 60) };

    expect(textOf(above, id)).not.toMatch(/得分为|130/);
    expect(textOf(allMet, id)).toMatch(/得分为/);
    expect(textOf(allMet, id)).toMatch(claims);
  });

  it("says that the rating waits where the score is known and something is open", () => {
    const unnamed = { ...allMet, indicators: withCell(indicatorRows(), 1, 2, "") };

    expect(textOf(unnamed, "department")).toMatch(/得分为[\d.]+分，自评等级待有关事项核实后确定。/);
  });
});

describe("the problems that an outline tells", () => {
  const problems = (tables: OutlineTables): string[] => problemsOf(reportOf(outlineSource(tables, "yunnan")));

  it("are none, said in a sentence, where everything was met and spent", () => {
    expect(problems(allMet)).toEqual([
      "各项绩效指标均达到年度指标值，预算执行率为100.00%，对照自评表未发现需要说明的问题。",
    ]);
  });

  it("are drafted from reasons and from what the checks found", () => {
    const missed = withCell(withCell(indicatorRows(), 1, 4, "20000件"), 1, 7, "审查周期延长。");

    expect(problems({ ...whole, indicators: missed })).toEqual([
      "专利授权量未达到年度指标值。年度指标值为不低于24000件，实际完成值为20000件，完成率为83.33%。主要原因是：审查周期延长。",
      "自评资料中需要核实或说明的有：未完成未说明一处。",
    ]);
  });

  it("count many findings by what they are", () => {
    const blank = indicatorRows().map((row, index) =>
      row.map((cell, column) => (index > 0 && index < 5 && column > 2 ? "" : cell)),
    );
    const [last = ""] = problems({ ...whole, indicators: blank }).slice(-1);

    expect(last).toBe("自评资料中需要核实或说明的有：没有年度指标值四处。");
  });

  it("tell a qualitative result by its score", () => {
    const partly = withCell(withCell(withCell(indicatorRows(), 3, 6, 27), 3, 7, "覆盖不足"), 3, 8, "扩大覆盖");

    expect(problems({ ...whole, indicators: partly })[0]).toBe(
      "保护环境未完全达到年度目标。年度目标为“显著改善”，自评结果为“显著改善”，得分27分（分值30分）。主要原因是：覆盖不足。",
    );
  });
});
