import { belowTargetWithoutReason } from "#core/check/indicators/below-target-without-reason";
import { overFulfilledWithoutReason } from "#core/check/indicators/over-fulfilled-without-reason";
import type { FixOffer } from "#core/model/fix";
import type { Indicator, IndicatorColumn } from "#core/model/indicator";
import type { NamedCheck } from "#core/model/issue";
import { issueAt } from "#core/model/issueAt";
import { phrase, type Phrase, type PhraseId } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { amount, entered, indicator, indicatorCells, indicatorTable, quantity, tablesOf } from "#support/modelTables";
import type { ToldIssue } from "#support/told";
import Big from "big.js";

/** 200 are asked for. */
const row = (actual: string | number, given: Partial<Indicator> = {}) => ({
  indicators: indicatorTable([
    indicator({
      target: quantity({ value: 200 }),
      actual: quantity({ value: actual }),
      cells: indicatorCells(1),
      ...given,
    }),
  ]),
});

/** What is offered in a table that has these columns. */
function offered({ fix }: NamedCheck, columns: Partial<Record<IndicatorColumn, number>>): readonly FixOffer[] {
  const check = belowTargetWithoutReason;
  return fix?.(issueAt(check, null), tablesOf({ indicators: indicatorTable([], { columns }) })) ?? [];
}
const column = (name: string): FixOffer[] => [{ kind: "add-column", table: "indicators", column: name }];

describe("a target that was missed", () => {
  const missed = (missing: PhraseId, rate: Phrase | "", cell = "指标!H2"): ToldIssue[] => [
    { id: "below-target-without-reason", cell, values: { name: "专利授权量", rate, missing: phrase(missing) } },
  ];
  const rateOf = (rate: string): Phrase => phrase("with-completion-rate", { rate });

  it.each([
    ["0", missed("reason-and-measure", rateOf("0.00%"))],
    ["199.99", missed("reason-and-measure", rateOf("99.995%"))],
    ["200", []],
    ["200.01", []],
  ])("needs a reason and a measure, by however little: %s of 200", (actual, expected) => {
    expect(findWith(belowTargetWithoutReason, row(actual))).toEqual(expected);
  });

  it.each([
    ["", "", missed("reason-and-measure", rateOf("90.00%"))],
    ["市场变化", "", missed("measure", rateOf("90.00%"))],
    ["", "加强辅导", missed("reason", rateOf("90.00%"))],
    ["市场变化", "加强辅导", []],
  ])("is told with what is missing: reason “%s”, measure “%s”", (reason, measure, expected) => {
    expect(findWith(belowTargetWithoutReason, row(180, { reason, measure }))).toEqual(expected);
  });

  it("needs no measure in a form that asks for reasons alone", () => {
    const { measure: _, ...cells } = indicatorCells(1);

    expect(findWith(belowTargetWithoutReason, row(180, { cells }))).toEqual(missed("reason", rateOf("90.00%")));
    expect(findWith(belowTargetWithoutReason, row(180, { cells, reason: "市场变化" }))).toEqual([]);
  });

  it("needs no measure where a form without columns for either gives the reason elsewhere", () => {
    const { cells } = indicator();

    expect(findWith(belowTargetWithoutReason, row(180, { cells, reason: "市场变化" }))).toEqual([]);
  });

  it("is told with the decimals that are set, at the row's name where it has no cell", () => {
    const cells = indicator().cells;

    expect(findWith(belowTargetWithoutReason, row(181, { cells }), { rateDecimals: 0 })).toEqual(
      missed("reason-and-measure", rateOf("91%"), "指标!C2"),
    );
  });

  it("is told without a rate where there is none", () => {
    const qualitative: Partial<Indicator> = {
      nature: "qualitative",
      target: quantity({ kind: "qualitative", text: "显著提升" }),
      actual: quantity({ kind: "qualitative", text: "有所提升" }),
      points: amount(10),
    };

    expect(findWith(belowTargetWithoutReason, row(0, { ...qualitative, enteredScore: entered(8) }))).toEqual(
      missed("reason-and-measure", ""),
    );
    expect(findWith(belowTargetWithoutReason, row(0, { ...qualitative, enteredScore: entered(10) }))).toEqual([]);
    expect(findWith(belowTargetWithoutReason, row(0, qualitative))).toEqual([]);
  });

  it.each<[string, Partial<Record<IndicatorColumn, number>>, FixOffer[]]>([
    ["neither column", {}, column("偏差原因分析及改进措施")],
    ["no column for the reason", { measure: 0 }, column("偏差原因")],
    ["a column for the reason alone", { reason: 0 }, []],
    ["both columns", { reason: 0, measure: 0 }, []],
  ])("is offered what is missing in a table with %s", (_, columns, expected) => {
    expect(offered(belowTargetWithoutReason, columns)).toEqual(expected);
  });
});

describe("a target that was exceeded by far", () => {
  const over = (rate: string, mark = "130%", cell = "指标!H2"): ToldIssue[] => [
    { id: "over-fulfilled-without-reason", cell, values: { name: "专利授权量", rate, mark } },
  ];

  it.each([
    ["259.98", []],
    ["260", over("130.00%")],
    ["400", over("200.00%")],
  ])("needs a reason from the mark of 130 %%: %s of 200", (actual, expected) => {
    expect(findWith(overFulfilledWithoutReason, row(actual))).toEqual(expected);
  });

  it("is measured by the mark that is set, and told with the decimals that are set", () => {
    const set = { overFulfilledMark: new Big("1.2"), rateDecimals: 1 };

    expect(findWith(overFulfilledWithoutReason, row("239.9"), set)).toEqual([]);
    expect(findWith(overFulfilledWithoutReason, row(240, { cells: indicator().cells }), set)).toEqual(
      over("120.0%", "120%", "指标!C2"),
    );
  });

  it("needs none beside the one that is given, nor where less is better", () => {
    expect(findWith(overFulfilledWithoutReason, row(400, { reason: "政策带动" }))).toEqual([]);
    expect(findWith(overFulfilledWithoutReason, row(10, { direction: "lower-is-better" }))).toEqual([]);
  });

  it("is offered a column for the reason alone, where there is none", () => {
    expect(offered(overFulfilledWithoutReason, {})).toEqual(column("偏差原因"));
    expect(offered(overFulfilledWithoutReason, { reason: 0 })).toEqual([]);
  });
});
