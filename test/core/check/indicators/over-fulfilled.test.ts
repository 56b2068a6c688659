import { overFulfilled } from "#core/check/indicators/over-fulfilled";
import type { Indicator } from "#core/model/indicator";
import { phrase } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";
import type { ToldIssue } from "#support/told";
import Big from "big.js";

/** 200 are asked for. */
const row = (actual: string | number, at: number, given: Partial<Indicator> = {}): Indicator =>
  indicator({
    name: `指标${at}`,
    target: quantity({ value: 200 }),
    actual: quantity({ value: actual }),
    cells: indicatorCells(at),
    ...given,
  });
const find = (...rows: Indicator[]): ToldIssue[] => findWith(overFulfilled, { indicators: indicatorTable(rows) });
const named = (name: string, rate: string) => phrase("missed-indicator-with-rate", { name, rate });

describe("a target that was exceeded by a fifth", () => {
  it.each([
    ["239.98", null],
    ["240", "120.00%"],
    ["259.98", "129.99%"],
    ["259.999", "129.9995%"],
    ["260", null],
  ])("is noted up to the mark that asks for a reason: %s of 200", (actual, rate) => {
    expect(find(row(actual, 1))).toEqual(
      rate === null
        ? []
        : [{ id: "over-fulfilled", cell: "指标!E2", values: { indicators: [named("指标1", rate)], mark: "120%" } }],
    );
  });

  it("is noted in one line with all others", () => {
    expect(find(row(200, 1), row(240, 2), row(250, 3))).toMatchObject([
      { cell: "指标!E3", values: { indicators: [named("指标2", "120.00%"), named("指标3", "125.00%")] } },
    ]);
  });

  it("is not noted beside a reason, nor where less is better", () => {
    expect(find(row(240, 1, { reason: "政策带动" }), row(20, 2, { direction: "lower-is-better" }))).toEqual([]);
  });

  it("is measured by the mark that is set", () => {
    const set = { overFulfilledNoticeMark: new Big("1.15") };

    expect(findWith(overFulfilled, { indicators: indicatorTable([row(230, 1)]) }, set)).toMatchObject([
      { values: { mark: "115%" } },
    ]);
    expect(findWith(overFulfilled, { indicators: indicatorTable([row("229.9", 1)]) }, set)).toEqual([]);
  });
});
