import { roundingDifference } from "#core/check/budget/rounding-difference";
import { sourcesDifferFromNatures } from "#core/check/budget/sources-differ-from-natures";
import { totalDiffersFromParts } from "#core/check/budget/total-differs-from-parts";
import type { Check } from "#core/check/check";
import type { BudgetLine, BudgetRole } from "#core/model/budget";
import { phrase } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { amounts, budgetCells, budgetLine, budgetTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

/*
 * The three checks of the budget's sums share one tolerance: what is beyond it is an error, what is within
 * it is rounding.
 */

/** What each of the three finds, in this order. */
const checks: readonly Check[] = [totalDiffersFromParts, sourcesDifferFromNatures, roundingDifference];
const find = (...lines: BudgetLine[]): ToldIssue[] =>
  checks.flatMap((check) => findWith(check, { budget: budgetTable(lines) }));
const places = (...lines: BudgetLine[]): string[] => find(...lines).map(({ id, cell }) => `${id} ${cell}`);

const row = (role: BudgetRole, at: number, given: Partial<BudgetLine>): BudgetLine =>
  budgetLine({ role, cells: budgetCells(at), ...given });
const spent = (amount: string | number | null) => amounts(null, null, amount);

describe("a total beside its sources", () => {
  it.each([
    ["99.94", ["total-differs-from-parts 预算!D2"]],
    ["99.949", ["total-differs-from-parts 预算!D2"]],
    ["99.95", ["rounding-difference 预算!D2"]],
    ["99.99", ["rounding-difference 预算!D2"]],
    ["100", []],
    ["100.00", []],
    ["100.01", ["rounding-difference 预算!D2"]],
    ["100.05", ["rounding-difference 预算!D2"]],
    ["100.051", ["total-differs-from-parts 预算!D2"]],
    ["100.06", ["total-differs-from-parts 预算!D2"]],
  ])("of 100 may miss them by rounding and no more: %s", (whole, expected) => {
    expect(places(row("total", 1, spent(whole)), row("source", 2, spent(60)), row("source", 3, spent(40)))).toEqual(
      expected,
    );
  });

  it("is told with both sums and what is between them, in the table's unit", () => {
    const lines = [
      row("total", 1, spent("100.5")),
      row("source", 2, spent(60)),
      row("source", 3, { ...spent(40), reason: "已核对" }),
    ];

    expect(findWith(totalDiffersFromParts, { budget: budgetTable(lines, { moneyUnit: "元" }) })).toEqual([
      {
        id: "total-differs-from-parts",
        cell: "预算!D2",
        values: {
          column: phrase("actual-expenditure"),
          source: "",
          what: phrase("the-total"),
          whole: "100.5",
          parts: "100",
          partsName: phrase("sources"),
          difference: "0.5",
          unit: phrase("元"),
        },
      },
    ]);
  });

  it("is told as a formula's result where a formula gave it", () => {
    const [issue] = find(
      row("total", 1, { ...spent(90), formulas: ["actualExpenditure"] }),
      row("source", 2, spent(100)),
    );
    const [other] = find(row("total", 1, { ...spent(90), formulas: ["revisedBudget"] }), row("source", 2, spent(100)));

    expect(issue?.values).toMatchObject({
      source: phrase("by-formula"),
      what: phrase("the-formula"),
      difference: "10",
    });
    expect(other?.values).toMatchObject({ source: "", what: phrase("the-total"), difference: "10" });
  });

  it("is compared column by column", () => {
    expect(places(row("total", 1, amounts(11, 21, 31)), row("source", 2, amounts(10, 20, 30)))).toEqual([
      "total-differs-from-parts 预算!B2",
      "total-differs-from-parts 预算!C2",
      "total-differs-from-parts 预算!D2",
    ]);
    expect(places(row("total", 1, amounts(10, 21, 30)), row("source", 2, amounts(10, 20, 30)))).toEqual([
      "total-differs-from-parts 预算!C2",
    ]);
  });

  it("is held against the natures where no source has an amount, and no row counts as both", () => {
    const [issue, ...more] = find(
      row("total", 1, spent(100)),
      row("source", 2, spent(null)),
      row("nature", 3, spent(70)),
      row("nature", 4, spent(20)),
      row("part", 5, spent(10)),
      row("other", 6, spent(10)),
    );

    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      id: "total-differs-from-parts",
      cell: "预算!D2",
      values: { parts: "90", partsName: phrase("natures") },
    });
  });

  it("takes a blank source among others for nothing", () => {
    expect(places(row("total", 1, spent(100)), row("source", 2, spent(null)), row("source", 3, spent(100)))).toEqual(
      [],
    );
  });

  it.each<[string, BudgetLine[]]>([
    ["a total is missing", [row("source", 2, spent(90))]],
    ["the total is blank", [row("total", 1, spent(null)), row("source", 2, spent(90))]],
    ["parts are missing", [row("total", 1, spent(90))]],
    [
      "an amount among the parts could not be read",
      [
        row("total", 1, spent(100)),
        row("source", 2, spent(60)),
        row("source", 3, { ...spent(null), unreadable: ["actualExpenditure"] }),
      ],
    ],
  ])("is not judged where %s", (_, lines) => {
    expect(find(...lines)).toEqual([]);
  });

  it("is judged where what could not be read stands in another column", () => {
    expect(
      places(row("total", 1, spent(100)), row("source", 2, { ...spent(60), unreadable: ["revisedBudget"] })),
    ).toEqual(["total-differs-from-parts 预算!D2"]);
  });

  it("is told at the row's name where the column has no cell", () => {
    expect(places(budgetLine(spent(1)), budgetLine({ role: "source", ...spent(2) }))).toEqual([
      "total-differs-from-parts 预算!A2",
    ]);
  });
});

describe("natures beside sources", () => {
  const beside = (natures: string) => [
    row("source", 1, spent(60)),
    row("source", 2, spent(40)),
    row("nature", 3, spent(30)),
    row("nature", 4, spent(natures)),
  ];

  it.each([
    ["69.94", ["sources-differ-from-natures 预算!D4"]],
    ["69.95", ["rounding-difference 预算!D4"]],
    ["70", []],
    ["70.05", ["rounding-difference 预算!D4"]],
    ["70.06", ["sources-differ-from-natures 预算!D4"]],
  ])("of 100 may miss them by rounding and no more: 30 and %s", (natures, expected) => {
    expect(places(...beside(natures))).toEqual(expected);
  });

  it("are told at the first of them, with both sums", () => {
    expect(find(...beside("75"))).toEqual([
      {
        id: "sources-differ-from-natures",
        cell: "预算!D4",
        values: {
          column: phrase("actual-expenditure"),
          source: "",
          what: phrase("the-total"),
          whole: "105",
          parts: "100",
          partsName: phrase("sources"),
          difference: "5",
          unit: phrase("万元"),
        },
      },
    ]);
  });

  it("are not judged where either has no amount", () => {
    expect(find(row("source", 1, spent(null)), row("nature", 2, spent(3)))).toEqual([]);
    expect(find(row("source", 1, spent(3)), row("nature", 2, spent(null)))).toEqual([]);
    expect(find(row("source", 1, spent(3)))).toEqual([]);
  });
});

describe("sums that miss each other by rounding", () => {
  it("are told as such, of the total first and then of the natures", () => {
    const rounding = (cell: string, whole: string, difference: string): ToldIssue => ({
      id: "rounding-difference",
      cell,
      values: {
        column: phrase("actual-expenditure"),
        source: "",
        what: phrase("the-total"),
        whole,
        parts: "100",
        partsName: phrase("sources"),
        difference,
        unit: phrase("万元"),
      },
    });

    expect(
      find(row("total", 1, spent("100.02")), row("source", 2, spent(100)), row("nature", 3, spent("99.97"))),
    ).toEqual([rounding("预算!D2", "100.02", "0.02"), rounding("预算!D4", "99.97", "0.03")]);
  });
});

it("says nothing of sums without a budget table", () => {
  expect(checks.flatMap((check) => findWith(check, {}))).toEqual([]);
});
