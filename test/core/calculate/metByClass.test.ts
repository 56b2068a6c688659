import Big from "big.js";
import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { nothingAround } from "#core/form/withForm";
import type { Indicator } from "#core/model/indicator";
import { entered, indicator, indicatorTable, quantity, tablesOf } from "#support/modelTables";

/** A qualitative row of a form without 分值, with a score that a person typed. */
const judged = (score: number | null, given: Partial<Indicator> = {}): Indicator =>
  indicator({
    nature: "qualitative",
    target: quantity({ kind: "qualitative", text: "不断完善" }),
    actual: quantity({ kind: "qualitative", text: "进一步完善" }),
    points: null,
    enteredScore: score === null ? null : entered(score),
    ...given,
  });

const classPoints = (points: number) => [
  { dimensionName: "产出指标", category: null, points: new Big(points), cell: { sheet: "指标", row: 1, column: 0 } },
];

/** Whether each row of a class of 50 points was met. */
function met(rows: readonly Indicator[], points = 50): readonly (boolean | null)[] {
  const indicators = { ...indicatorTable(rows), classPoints: classPoints(points) };
  return calculateResults(tablesOf({ indicators }), nationalProfile).indicators.map((result) => result.met);
}

describe("a qualitative row without points", () => {
  it("was met where the scores of its class are all that the class has", () => {
    expect(met([judged(30), judged(20)])).toEqual([true, true]);
    expect(met([judged(30), judged(19.9)])).toEqual([null, null]);
    expect(met([judged(30), judged(20)], 51)).toEqual([null, null]);
  });

  it("is not told where a score of its class is missing, or a row of it has points of its own", () => {
    expect(met([judged(50), judged(null)])).toEqual([null, null]);
    expect(met([judged(30), judged(20, { points: new Big(20) })])[0]).toBeNull();
    expect(met([judged(30, { points: new Big(30) }), judged(20)])[1]).toBeNull();
  });

  it("is not told by its class where nothing was reached", () => {
    expect(met([judged(30, { actual: quantity() }), judged(20)])).toEqual([null, true]);
  });

  it("leaves a row with numbers to its numbers", () => {
    const missed = indicator({
      target: quantity({ comparator: "≥", value: 100 }),
      actual: quantity({ value: 90 }),
      points: null,
      enteredScore: entered(30),
    });

    expect(met([missed, judged(20)])).toEqual([false, true]);
  });
});

describe("words in place of scores", () => {
  const inWords = (actual: string, target = "不断完善"): boolean | null | undefined =>
    calculateResults(
      tablesOf({
        indicators: indicatorTable([
          judged(null, {
            target: quantity({ kind: "qualitative", text: target }),
            actual: quantity({ kind: "qualitative", text: actual }),
          }),
        ]),
      }),
      nationalProfile,
    ).indicators[0]?.met;

  it.each([
    ["达成", true],
    ["已完成", true],
    ["全部达成年度指标", true],
    ["达成预期目标。", true],
    ["不断完善", true],
    ["完成情况良好", null],
    ["达成率较高", null],
    ["未完成", false],
    ["部分达成预期指标", false],
    ["有一部分完成", null],
  ])("%s tells %s", (actual, expected) => {
    expect(inWords(actual)).toBe(expected);
  });
});

describe("the rating of the printed total", () => {
  const printed = (row: number | null, head: number | null, score = 85) => {
    const table = indicatorTable([indicator({ points: new Big(100), enteredScore: entered(score) })]);
    const indicators =
      row === null
        ? table
        : {
            ...table,
            totalRow: {
              points: new Big(100),
              enteredScore: entered(row),
              accepted: "",
              cells: { name: { sheet: "指标", row: 9, column: 0 } },
            },
          };
    const totalScore = head === null ? null : { ...entered(head), cell: { sheet: "指标", row: 0, column: 4 } };
    return calculateResults(tablesOf({ indicators, form: { ...nothingAround, totalScore } }), nationalProfile)
      .ratingOfPrinted;
  };

  it("is that of the total row, else of the form's head, else of what was computed", () => {
    expect(printed(95, 75)).toBe("excellent");
    expect(printed(null, 75)).toBe("fair");
    expect(printed(null, null)).toBe("good");
    expect(printed(59, null)).toBe("poor");
  });
});
