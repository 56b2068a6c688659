import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { catalogue } from "#core/check/catalogue";
import { runChecks } from "#core/check/runChecks";
import { issueText } from "#core/messages/issueText";
import { addressText } from "#core/model/address";
import type { Issue } from "#core/model/issue";
import { nothingWritten } from "#core/model/ownership";
import { parseTables } from "#core/parse/parseTables";
import { grid, snapshot } from "#support/grids";
import { basicRows, budgetRows, indicatorRows, withCell, type Rows } from "#support/sampleTables";

/** All that is found in two tables, as `id cell`. */
function found(budget: Rows, indicators: Rows): Issue[] {
  const { ranges } = snapshot({
    budget: grid(budget, { sheet: "预算" }),
    indicators: grid(indicators, { sheet: "指标" }),
    basicInformation: grid(basicRows(), { sheet: "信息" }),
  });
  const { tables, issues } = parseTables(ranges, nothingWritten);
  const ofTables = issues.filter(({ id }) => id !== "name-missing");
  return [...ofTables, ...runChecks({ tables, results: calculateResults(tables, nationalProfile), settings: nationalProfile })];
}

const places = (issues: readonly Issue[]): string[] => issues.map(({ id, cell }) => `${id} ${cell ? addressText(cell) : ""}`);

/** A mistake: a cell of the budget or of the indicators that is changed, row and column from 0. */
type Mistake = readonly [table: "预算" | "指标", row: number, column: number, value: string | number];

const budgetOf = (mistakes: readonly Mistake[]): Rows =>
  mistakes.reduce((rows, [table, row, column, value]) => (table === "预算" ? withCell(rows, row, column, value) : rows), budgetRows());
const indicatorsOf = (mistakes: readonly Mistake[]): Rows =>
  mistakes.reduce((rows, [table, row, column, value]) => (table === "指标" ? withCell(rows, row, column, value) : rows), indicatorRows());

describe("the checks", () => {
  it("are silent on a correct workbook", () => {
    expect(found(budgetRows(), indicatorRows())).toEqual([]);
  });

  // Each line: what is wrong, how to get there from a correct workbook, all that must be found.
  const cases: [string, Mistake[], string[]][] = [
    ["a total that is not the sum of its sources", [["预算", 1, 3, 955]], ["total-differs-from-parts 预算!D2"]],
    ["natures that do not add up to the sources", [["预算", 4, 3, 390]], ["sources-differ-from-natures 预算!D5"]],
    ["parts that miss their total by rounding", [["预算", 1, 3, 950.01]], ["rounding-difference 预算!D2"]],
    ["an execution rate that is not the amounts'", [["预算", 1, 5, "97.08%"]], ["rate-differs 预算!F2"]],
    ["a zero budget that was spent", [["预算", 3, 2, 0], ["预算", 2, 2, 1000]], ["zero-budget 预算!C4"]],
    [
      "a negative amount",
      [["预算", 3, 3, -10], ["预算", 2, 3, 960], ["预算", 2, 1, 970], ["预算", 2, 2, 970], ["预算", 3, 1, 30], ["预算", 3, 2, 30]],
      ["negative-amount 预算!D4"],
    ],
    ["a row that spent more than it had", [["预算", 4, 3, 410], ["预算", 5, 3, 540]], ["overspent-budget 预算!D5"]],
    [
      "execution below the mark without a reason",
      [["预算", 1, 3, 850], ["预算", 2, 3, 760], ["预算", 5, 3, 450]],
      ["low-execution 预算!D2"],
    ],
    [
      "an adjusted budget without a reason",
      [["预算", 1, 1, 980], ["预算", 2, 1, 880], ["预算", 5, 1, 580]],
      ["adjusted-without-reason 预算!C2"],
    ],
    ["points that do not add up to 100", [["指标", 1, 5, 35]], ["points-not-100 指标!F6"]],
    ["an indicator without points", [["指标", 1, 5, ""], ["指标", 2, 5, 50]], ["points-missing 指标!F2"]],
    ["a score above its points", [["指标", 3, 6, 31]], ["score-above-points 指标!G4"]],
    ["a score that is not the formula's", [["指标", 1, 6, 28]], ["score-differs 指标!G2"]],
    ["a total score that is not the sum", [["指标", 5, 6, 98]], ["total-score-differs 指标!G6"]],
    ["an indicator without a name", [["指标", 1, 2, ""]], ["missing-name 指标!C2"]],
    ["an indicator that stands twice", [["指标", 2, 1, "数量指标"], ["指标", 2, 2, "专利授权量"]], ["repeated-name 指标!C3"]],
    ["an indicator without a target", [["指标", 1, 3, ""], ["指标", 1, 6, 30]], ["missing-target 指标!D2"]],
    ["an indicator without an actual value", [["指标", 1, 4, "—"], ["指标", 1, 6, 30]], ["missing-actual 指标!E2"]],
    ["words where a number is asked for", [["指标", 1, 4, "已完成"]], ["non-numeric-actual 指标!E2"]],
    ["an actual value that is the target", [["指标", 1, 4, "≥24000件"]], ["actual-repeats-target 指标!E2"]],
    ["units that differ", [["指标", 1, 4, "24242家"]], ["different-units 指标!E2"]],
    ["a missed target without reason and measure", [["指标", 1, 4, "20000件"]], ["below-target-without-reason 指标!H2"]],
    ["over-fulfilment without a reason", [["指标", 1, 4, "33000件"]], ["over-fulfilled-without-reason 指标!H2"]],
    ["a qualitative indicator without a score", [["指标", 3, 6, ""]], ["qualitative-without-score 指标!G4"]],
  ];

  it.each(cases)("find %s, and nothing else", (_, mistakes, expected) => {
    expect(places(found(budgetOf(mistakes), indicatorsOf(mistakes)))).toEqual(expected);
  });

  it("each have a workbook here that sets them off", () => {
    const fired = new Set(cases.flatMap(([, , expected]) => expected.map((place) => place.split(" ")[0])));

    expect(catalogue.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });

  it.each(cases)("say in a whole sentence what to do about %s", (_, mistakes) => {
    for (const issue of found(budgetOf(mistakes), indicatorsOf(mistakes))) {
      expect(issueText(issue)).toMatch(/。$/);
      expect(issueText(issue)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});

describe("no false alarm", () => {
  it.each<[string, Mistake[]]>([
    ["a rate printed with one decimal", [["预算", 1, 5, "95.0%"]]],
    ["a rate printed as a whole percentage", [["预算", 1, 5, "95%"]]],
    ["a source that the department does not have", [["预算", 3, 1, 0], ["预算", 3, 2, 0], ["预算", 3, 3, 0], ["预算", 2, 1, 1000], ["预算", 2, 2, 1000], ["预算", 2, 3, 950]]],
    ["a reason for low execution", [["预算", 1, 3, 850], ["预算", 2, 3, 760], ["预算", 5, 3, 450], ["预算", 1, 7, "项目跨年实施"]]],
    ["a missed target with reason and measure", [["指标", 1, 4, "20000件"], ["指标", 1, 7, "市场变化"], ["指标", 1, 8, "加强辅导"]]],
    ["over-fulfilment with a reason", [["指标", 1, 4, "33000件"], ["指标", 1, 7, "政策带动"]]],
    ["a limit that was kept by far", [["指标", 2, 4, "1天"]]],
    ["a score within a hundredth of the formula's", [["指标", 1, 6, 29.995]]],
    ["an approximate actual value", [["指标", 1, 4, "24000多件"]]],
  ])("for %s", (_, mistakes) => {
    expect(places(found(budgetOf(mistakes), indicatorsOf(mistakes)))).toEqual([]);
  });
});
