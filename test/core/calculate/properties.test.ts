import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { rating } from "#core/calculate/rating";
import { valueOrNull } from "#core/model/computed";
import type { Comparator, Indicator } from "#core/model/indicator";
import { budgetLine, budgetTable, indicator, indicatorTable, quantity, tablesOf } from "#support/modelTables";
import Big from "big.js";
import fc from "fast-check";

/** An amount with two decimals. */
const amount = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => new Big(hundredths).div(100));

const directions = [
  ["higher-is-better", "≥"],
  ["higher-is-better", ">"],
  ["lower-is-better", "≤"],
  ["lower-is-better", "<"],
  ["equal", "="],
] as const;

const rows = fc.record({
  kind: fc.constantFrom<readonly [Indicator["direction"], Comparator]>(...directions),
  target: amount(0, 1000),
  actual: amount(-100, 3000),
  points: amount(0, 50),
});

const settings = fc.record({
  overFulfilledDeduction: amount(0, 5),
  lowerIsBetterFormula: fc.constantFrom("excess", "ratio"),
});

type Row = typeof rows extends fc.Arbitrary<infer T> ? T : never;

const indicatorOf = ({ kind: [direction, comparator], target, actual, points }: Row, actualValue = actual): Indicator =>
  indicator({
    direction,
    points,
    target: quantity({ comparator, value: target.toFixed() }),
    actual: quantity({ value: actualValue.toFixed() }),
  });

const budget = budgetTable([budgetLine({ revisedBudget: new Big(100), actualExpenditure: new Big("93.7") })]);

const resultsOf = (indicators: readonly Indicator[], given = {}) =>
  calculateResults(tablesOf({ budget, indicators: indicatorTable(indicators) }), { ...nationalProfile, ...given });

const scoreOf = (one: Indicator, given = {}) => {
  const [result] = resultsOf([one], given).indicators;
  return result ? valueOrNull(result.score) : null;
};

describe("whatever the tables hold", () => {
  it("a score lies between 0 and the points", () => {
    fc.assert(
      fc.property(rows, settings, (row, given) => {
        const score = scoreOf(indicatorOf(row), given);

        expect(score === null || (score.gte(0) && score.lte(row.points))).toBe(true);
      }),
    );
  });

  it("the budget's score lies between 0 and its points", () => {
    fc.assert(
      fc.property(amount(-10, 100), amount(-10, 300), amount(0, 20), (revised, expenditure, points) => {
        const line = budgetLine({ revisedBudget: revised, actualExpenditure: expenditure, points });
        const result = calculateResults(tablesOf({ budget: budgetTable([line]) }), nationalProfile).budget;
        const score = result && valueOrNull(result.score);

        expect(score === null || (score.gte(0) && score.lte(points))).toBe(true);
      }),
    );
  });

  it("a better actual value never scores less, where over-fulfilment costs nothing", () => {
    fc.assert(
      fc.property(rows, amount(-100, 3000), settings, (row, other, { lowerIsBetterFormula }) => {
        const isLimit = row.kind[0] === "lower-is-better" || (row.kind[0] === "equal" && row.target.eq(0));
        const [worse, better] = row.actual.gt(other) === isLimit ? [row.actual, other] : [other, row.actual];
        const scores = [worse, better].map((actual) => scoreOf(indicatorOf(row, actual), { lowerIsBetterFormula }));

        expect(scores[1]?.gte(scores[0] ?? 0) ?? scores[0] === null).toBe(true);
      }),
    );
  });

  it("a higher score never has a lower rating", () => {
    const order = ["poor", "fair", "good", "excellent"];
    fc.assert(
      fc.property(amount(0, 100), amount(0, 100), (one, other) => {
        const [less, more] = one.lt(other) ? [one, other] : [other, one];
        const [low, high] = [less, more].map((score) => order.indexOf(rating(score, nationalProfile.ratingBands)));

        expect(low).toBeLessThanOrEqual(high ?? -1);
      }),
    );
  });

  it("the total is the sum of the scores beside the rows, in whatever order the rows stand", () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 12 }), fc.integer(), (several, seed) => {
        const indicators = several.map((row) => indicatorOf(row));
        const results = resultsOf(indicators);
        const shown = [
          ...results.indicators.map(({ score }) => score),
          ...(results.budget ? [results.budget.score] : []),
        ];
        const sum = shown.reduce((total, score) => total.plus(valueOrNull(score) ?? 0), new Big(0));
        const shuffled = fc.sample(fc.shuffledSubarray(indicators, { minLength: indicators.length }), {
          seed,
          numRuns: 1,
        })[0];

        expect(valueOrNull(results.totalScore)?.toFixed()).toBe(sum.toFixed());
        expect(resultsOf(shuffled ?? []).totalScore).toEqual(results.totalScore);
      }),
    );
  });
});
