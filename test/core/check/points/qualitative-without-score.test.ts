import { qualitativeWithoutScore } from "#core/check/points/qualitative-without-score";
import type { Indicator } from "#core/model/indicator";
import { findWith } from "#support/findWith";
import { entered, indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (given: Partial<Indicator> = {}): ToldIssue[] =>
  findWith(qualitativeWithoutScore, {
    indicators: indicatorTable([
      indicator({
        nature: "qualitative",
        target: quantity({ kind: "qualitative", text: "显著提升" }),
        actual: quantity({ kind: "qualitative", text: "显著提升" }),
        cells: indicatorCells(1),
        ...given,
      }),
    ]),
  });

describe("a qualitative indicator without a score", () => {
  it("is told with its target: a formula cannot score it", () => {
    expect(find()).toEqual([
      { id: "qualitative-without-score", cell: "指标!G2", values: { name: "专利授权量", target: "显著提升" } },
    ]);
  });

  it.each<[string, Partial<Indicator>]>([
    ["it has a score, be it zero", { enteredScore: entered(0) }],
    ["it has no points", { points: null }],
    ["its target is missing, which is told already", { target: quantity() }],
    ["it is quantitative", { nature: "quantitative" }],
  ])("is nothing where %s", (_, given) => {
    expect(find(given)).toEqual([]);
  });
});
