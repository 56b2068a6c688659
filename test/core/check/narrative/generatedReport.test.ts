import fc from "fast-check";
import { assess } from "#core/assess";
import { narrativeChecks } from "#core/check/narrative/auditNarrative";
import { issueText } from "#core/messages/issueText";
import { outlines, outlineRows } from "#core/report/outlines/outlines";
import type { OutlineId } from "#core/model/outline";
import { grid, snapshot } from "#support/grids";
import { basicRows, budgetRows, indicatorRows, type Rows } from "#support/sampleTables";

const ids = new Set(narrativeChecks.map(({ id }) => id));

/** What the audit finds in the report that is generated from tables by an outline. */
function found(outline: OutlineId, budget: Rows, indicators: Rows, basic: Rows = basicRows()): string[] {
  const tables = { budget: grid(budget, { sheet: "预算" }), indicators: grid(indicators, { sheet: "指标" }), basicInformation: grid(basic, { sheet: "信息" }) };
  const template = grid(outlineRows(outline).map((row) => [...row]), { sheet: "报告模板" });
  const { assessment } = assess(snapshot({ ...tables, template }), { now: new Date(0) });
  return assessment.issues.filter(({ id }) => ids.has(id)).map(issueText);
}

const amount = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100);
const ids4 = Object.keys(outlines) as OutlineId[]; // the keys of the record are its type's

describe("a generated report", () => {
  it.each(ids4)("by the outline %s has nothing that the audit finds", (outline) => {
    expect(found(outline, budgetRows(), indicatorRows())).toEqual([]);
  });

  it("has nothing that the audit finds, whatever the figures are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids4),
        fc.array(amount, { minLength: 4, maxLength: 4 }),
        fc.record({ target: fc.integer({ min: 1, max: 50_000 }), actual: fc.integer({ min: 0, max: 60_000 }), rate: fc.integer({ min: 0, max: 1000 }) }),
        (outline, [own = 0, other = 0, spent = 0, rest = 0], { target, actual, rate }) => {
          const budget = budgetRows();
          budget[1] = ["年度资金总额", own + other, own + other, spent + rest, 10, "", "", "按计划执行"];
          budget[2] = ["其中：一般公共预算财政拨款", own, own, spent, "-", "", "", ""];
          budget[3] = ["其他资金", other, other, rest, "-", "", "", ""];
          budget[4] = ["基本支出", own, own, spent, "-", "", "", ""];
          budget[5] = ["项目支出", other, other, rest, "-", "", "", ""];
          const indicators = indicatorRows();
          indicators[1] = ["产出指标(50分)", "数量指标", "专利授权量", `≥${target}件`, `${actual}件`, 30, "", "申报进度较慢", "加快申报"];
          indicators[4] = ["满意度指标(10分)", "服务对象满意度指标", "企业满意度", "≥90%", `${rate / 10}%`, 10, "", "样本较少", "扩大样本"];

          expect(found(outline, budget, indicators)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
