import Big from "big.js";
import type { BudgetLine } from "../model/budget";
import { fixedText, percentText, plainText } from "../number/display";
import type { Check, Finding, Judged } from "./check";
import { columnSum, moneyColumns, roundingTolerance, type MoneyColumn } from "./sums";

/** Two sums of one column that should be equal, at the cell that shows the first of them. */
interface Comparison {
  readonly line: BudgetLine;
  readonly column: MoneyColumn;
  readonly title: string;
  readonly whole: Big;
  readonly parts: Big;
  readonly partsName: string;
}

/** The total beside its sources or, where the table has none, beside its natures. */
function totalComparisons({ tables, results }: Judged): Comparison[] {
  const lines = tables.budget?.lines ?? [];
  const total = results.budget?.total?.line;
  if (!total) return [];
  return moneyColumns.flatMap(({ column, title }) => {
    const sources = columnSum(lines, "source", column);
    const parts = sources ?? columnSum(lines, "nature", column);
    const whole = total[column];
    return whole === null || parts === null
      ? []
      : [{ line: total, column, title, whole, parts, partsName: sources ? "各资金来源" : "各支出性质" }];
  });
}

/** The natures beside the sources: two ways to cut one amount. */
function natureComparisons({ tables }: Judged): Comparison[] {
  const lines = tables.budget?.lines ?? [];
  const firstNature = lines.find((line) => line.role === "nature");
  if (!firstNature) return [];
  return moneyColumns.flatMap(({ column, title }) => {
    const whole = columnSum(lines, "nature", column);
    const parts = columnSum(lines, "source", column);
    return whole === null || parts === null ? [] : [{ line: firstNature, column, title, whole, parts, partsName: "各资金来源" }];
  });
}

function findingOf({ line, column, title, whole, parts, partsName }: Comparison, unit: string): Finding {
  return {
    cell: line.cells[column] ?? line.cells.name,
    values: { column: title, whole: plainText(whole), parts: plainText(parts), partsName, difference: plainText(whole.minus(parts).abs()), unit },
  };
}

function isWithinRounding({ whole, parts }: Comparison): boolean {
  return whole.minus(parts).abs().lte(roundingTolerance);
}

const unitOf = ({ tables }: Judged): string => tables.budget?.moneyUnit ?? "万元";

/** Printed parts may miss their total by a hundredth or so: that is rounding, worth a note and no more. */
const roundingDifference: Check = {
  id: "rounding-difference",
  severity: "note",
  find: (judged) =>
    [...totalComparisons(judged), ...natureComparisons(judged)]
      .filter((comparison) => !comparison.whole.eq(comparison.parts) && isWithinRounding(comparison))
      .map((comparison) => findingOf(comparison, unitOf(judged))),
};

const totalDiffersFromParts: Check = {
  id: "total-differs-from-parts",
  severity: "error",
  find: (judged) =>
    totalComparisons(judged)
      .filter((comparison) => !isWithinRounding(comparison))
      .map((comparison) => findingOf(comparison, unitOf(judged))),
};

const sourcesDifferFromNatures: Check = {
  id: "sources-differ-from-natures",
  severity: "error",
  find: (judged) =>
    natureComparisons(judged)
      .filter((comparison) => !isWithinRounding(comparison))
      .map((comparison) => findingOf(comparison, unitOf(judged))),
};

/**
 * A rate that a person typed, beside the one that the amounts give. A rate printed with fewer decimals
 * is right where it rounds to the same; recomputing from printed amounts may miss by 0.01.
 */
const rateDiffers: Check = {
  id: "rate-differs",
  severity: "error",
  find: ({ results }) => [
    ...(results.budget?.lines ?? []).flatMap(({ line, executionRate }) =>
      rateFinding(line.enteredRate, executionRate, line.cells.executionRate ?? line.cells.name, "执行率"),
    ),
    ...results.indicators.flatMap(({ indicator, completionRate }) =>
      rateFinding(indicator.enteredRate, completionRate, indicator.cells.completionRate ?? indicator.cells.name, "完成率"),
    ),
  ],
};

function rateFinding(
  entered: BudgetLine["enteredRate"],
  computed: { readonly kind: "computed"; readonly value: Big } | { readonly kind: "not-computable" },
  cell: Finding["cell"],
  title: string,
): Finding[] {
  if (!entered || computed.kind === "not-computable") return [];
  const printedAs = new Big(10).pow(-entered.decimals).times("0.5");
  const tolerance = printedAs.gt("0.01") ? printedAs : new Big("0.01");
  if (entered.value.minus(computed.value).times(100).abs().lte(tolerance)) return [];
  const decimals = Math.max(entered.decimals, 2);
  return [
    { cell, values: { column: title, entered: percentText(entered.value, entered.decimals), computed: percentText(computed.value, decimals) } },
  ];
}

/** A total without a budget has no rate and no score. Rows of a source that the department does not have are no mistake. */
const zeroBudget: Check = {
  id: "zero-budget",
  severity: "error",
  find: ({ results }) =>
    (results.budget?.lines ?? [])
      .filter(({ line, executionRate }) => {
        const hasNoBudget = executionRate.kind === "not-computable" && executionRate.reason === "zero-budget";
        return hasNoBudget && (line.role === "total" || line.actualExpenditure?.eq(0) === false);
      })
      .map(({ line }) => ({
        cell: line.cells.revisedBudget ?? line.cells.name,
        values: { name: line.name, spent: plainText(line.actualExpenditure ?? new Big(0)) },
      })),
};

const negativeAmount: Check = {
  id: "negative-amount",
  severity: "error",
  find: ({ tables }) =>
    (tables.budget?.lines ?? []).flatMap((line) =>
      moneyColumns.flatMap(({ column, title }) =>
        line[column]?.lt(0) ? [{ cell: line.cells[column] ?? line.cells.name, values: { name: line.name, column: title, amount: plainText(line[column]) } }] : [],
      ),
    ),
};

/** Spending above the revised budget is a typing error or needs explaining. */
const overspentBudget: Check = {
  id: "overspent-budget",
  severity: "warning",
  find: (judged) =>
    (judged.results.budget?.lines ?? [])
      .filter(({ line, executionRate }) => executionRate.kind === "computed" && executionRate.value.gt(1) && line.reason === "")
      .map(({ line }) => ({
        cell: line.cells.actualExpenditure ?? line.cells.name,
        values: {
          name: line.name,
          spent: plainText(line.actualExpenditure ?? new Big(0)),
          budget: plainText(line.revisedBudget ?? new Big(0)),
          unit: unitOf(judged),
        },
      })),
};

/** Execution below the mark must be explained; one reason for the whole, at the total's row, is enough. */
const lowExecution: Check = {
  id: "low-execution",
  severity: "error",
  find: ({ results, settings }) => {
    const total = results.budget?.total;
    if (total?.executionRate.kind !== "computed" || total.executionRate.value.gte(settings.executionMark) || total.line.reason !== "") return [];
    return [
      {
        cell: total.line.cells.actualExpenditure ?? total.line.cells.name,
        values: { rate: percentText(total.executionRate.value, settings.rateDecimals), mark: percentText(settings.executionMark, 0) },
      },
    ];
  },
};

/** A budget that was adjusted during the year must say why. */
const adjustedWithoutReason: Check = {
  id: "adjusted-without-reason",
  severity: "warning",
  find: (judged) => {
    const line = judged.results.budget?.total?.line;
    if (!line?.originalBudget || !line.revisedBudget || line.originalBudget.eq(line.revisedBudget) || line.reason !== "") return [];
    const difference = line.revisedBudget.minus(line.originalBudget);
    return [
      {
        cell: line.cells.revisedBudget ?? line.cells.name,
        values: { change: difference.gt(0) ? "调增" : "调减", amount: fixedText(difference.abs(), judged.settings.amountDecimals), unit: unitOf(judged) },
      },
    ];
  },
};

/** Checks of the budget table (预算表). */
export const budgetChecks: readonly Check[] = [
  totalDiffersFromParts,
  sourcesDifferFromNatures,
  roundingDifference,
  rateDiffers,
  zeroBudget,
  negativeAmount,
  overspentBudget,
  lowExecution,
  adjustedWithoutReason,
];
