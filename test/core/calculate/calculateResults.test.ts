import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { valueOrNull } from "#core/model/computed";
import { nothingWritten } from "#core/model/ownership";
import { parseTables } from "#core/form/parseTables";
import { grid, snapshot } from "#support/grids";
import { budgetRows, indicatorRows, withCell, type Rows } from "#support/sampleTables";

function resultsOf(indicators: Rows, budget: Rows = budgetRows()) {
  const { ranges } = snapshot({ budget: grid(budget), indicators: grid(indicators) });
  return calculateResults(parseTables(ranges, nothingWritten).tables, nationalProfile);
}

/** Rate and score of the first indicator, with the given target, actual value and points. */
function first(target: string, actual: string, points: number) {
  const rows = withCell(withCell(withCell(indicatorRows(), 1, 3, target), 1, 4, actual), 1, 5, points);
  const [result] = resultsOf(rows).indicators;
  return {
    rate: result && valueOrNull(result.completionRate)?.round(4).toFixed(),
    score: result && valueOrNull(result.score)?.toFixed(),
    met: result?.met,
  };
}

describe("scores of indicators", () => {
  it.each([
    ["higher is better, reached", "≥100件", "120件", 20, { rate: "1.2", score: "20", met: true }],
    ["higher is better, missed", "≥25000件", "23347件", 4, { rate: "0.9339", score: "3.74", met: false }],
    ["equal, reached", "=100%", "100%", 5, { rate: "1", score: "5", met: true }],
    ["equal to zero, kept", "=0起", "0起", 5, { rate: undefined, score: "5", met: true }],
    ["equal to zero, missed", "=0起", "2起", 5, { rate: undefined, score: "0", met: false }],
    ["lower is better, kept", "≤5天", "4.5天", 10, { rate: "1.1", score: "10", met: true }],
    ["lower is better, exceeded by a fifth", "≤10次", "12次", 10, { rate: "0.8", score: "8", met: false }],
    ["lower is better, exceeded twice over", "≤10次", "20次", 10, { rate: "0", score: "0", met: false }],
    ["lower is better, exceeded beyond that", "≤10次", "35次", 10, { rate: "-1.5", score: "0", met: false }],
    ["a negative value", "≥10%", "-3%", 10, { rate: "-0.3", score: "0", met: false }],
    ["different magnitudes of one unit", "≥1.2万件", "9000件", 8, { rate: "0.75", score: "6", met: false }],
    ["亿元 and 万元", "≥0.5亿元", "5608.67万元", 8, { rate: "1.1217", score: "8", met: true }],
    ["a deadline that was kept", "2022年12月底", "2022年11月30日", 6, { rate: undefined, score: "6", met: true }],
  ] as const)("%s", (_, target, actual, points, expected) => {
    expect(first(target, actual, points)).toEqual(expected);
  });

  it.each([
    ["units of different kinds", "≥100件", "100家"],
    ["a bare 0.96 beside a percentage", "≥95%", "0.96"],
    ["words", "≥100件", "已完成"],
  ])("have no answer for %s", (_, target, actual) => {
    expect(first(target, actual, 10)).toEqual({ rate: undefined, score: undefined, met: null });
  });

  it("are a person's where a person typed one", () => {
    const [result] = resultsOf(withCell(indicatorRows(), 1, 6, 28)).indicators;

    expect(result && valueOrNull(result.score)?.toFixed()).toBe("28");
    expect(result && valueOrNull(result.formulaScore)?.toFixed()).toBe("30");
  });
});

describe("the total", () => {
  it("is the sum of the indicators' scores and the budget's", () => {
    const { totalScore, rating, budget } = resultsOf(indicatorRows());

    expect(budget && valueOrNull(budget.score)?.toFixed()).toBe("9.5");
    expect(valueOrNull(totalScore)?.toFixed()).toBe("99.5");
    expect(rating).toBe("excellent");
  });

  it("is not given while a qualitative indicator has no score", () => {
    const { totalScore, rating } = resultsOf(withCell(indicatorRows(), 3, 6, ""));

    expect(totalScore).toEqual({ kind: "not-computable", reason: "no-score" });
    expect(rating).toBeNull();
  });

  it("leaves the budget out of the row 总分 where that row's points do", () => {
    const { totalScore, totalRowScore } = resultsOf(withCell(indicatorRows(), 5, 5, 90));

    expect(valueOrNull(totalScore)?.toFixed()).toBe("99.5");
    expect(valueOrNull(totalRowScore)?.toFixed()).toBe("90");
  });
});
