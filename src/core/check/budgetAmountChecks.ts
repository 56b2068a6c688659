import Big from "big.js";
import { phrase } from "../model/phrase";
import { amountInText } from "../number/amountInText";
import { fixedText, percentText, plainText } from "../number/display";
import type { Check, Finding } from "./check";
import { moneyColumns, moneyUnitName, moneyUnitOf, roundingTolerance } from "./sums";

/** A total without a budget has no rate and no score. Rows of a source that the department does not have are no mistake. */
const zeroBudget: Check = {
  id: "zero-budget",
  severity: "error",
  title: "预算数为零",
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
  title: "金额为负数",
  find: ({ tables }) =>
    (tables.budget?.lines ?? []).flatMap((line) =>
      moneyColumns.flatMap(({ column, title }) =>
        line[column]?.lt(0)
          ? [
              {
                cell: line.cells[column] ?? line.cells.name,
                values: { name: line.name, column: phrase(title), amount: plainText(line[column]) },
              },
            ]
          : [],
      ),
    ),
};

/** Spending above the revised budget is a typing error or needs explaining. */
const overspentBudget: Check = {
  id: "overspent-budget",
  severity: "warning",
  title: "执行数超过预算数",
  find: (judged) =>
    (judged.results.budget?.lines ?? [])
      .filter(
        ({ line, executionRate }) =>
          executionRate.kind === "computed" && executionRate.value.gt(1) && line.reason === "",
      )
      .map(({ line }) => ({
        cell: line.cells.actualExpenditure ?? line.cells.name,
        values: {
          name: line.name,
          spent: plainText(line.actualExpenditure ?? new Big(0)),
          budget: plainText(line.revisedBudget ?? new Big(0)),
          unit: moneyUnitName(judged),
        },
      })),
};

/** Execution below the mark must be explained; one reason for the whole, at the total's row, is enough. */
const lowExecution: Check = {
  id: "low-execution",
  severity: "error",
  title: "执行率偏低未说明",
  find: ({ results, settings }) => {
    const total = results.budget?.total;
    if (
      total?.executionRate.kind !== "computed" ||
      total.executionRate.value.gte(settings.executionMark) ||
      total.line.reason !== ""
    ) {
      return [];
    }
    return [
      {
        cell: total.line.cells.actualExpenditure ?? total.line.cells.name,
        values: {
          rate: percentText(total.executionRate.value, settings.rateDecimals),
          mark: percentText(settings.executionMark, 0),
        },
      },
    ];
  },
};

/** A budget that was adjusted during the year must say why. */
const adjustedWithoutReason: Check = {
  id: "adjusted-without-reason",
  severity: "warning",
  title: "预算调整未说明",
  find: (judged) => {
    const line = judged.results.budget?.total?.line;
    if (
      !line?.originalBudget ||
      !line.revisedBudget ||
      line.originalBudget.eq(line.revisedBudget) ||
      line.reason !== ""
    ) {
      return [];
    }
    const difference = line.revisedBudget.minus(line.originalBudget);
    return [
      {
        cell: line.cells.revisedBudget ?? line.cells.name,
        values: {
          change: phrase(difference.gt(0) ? "above" : "below"),
          amount: fixedText(difference.abs(), judged.settings.amountDecimals),
          unit: moneyUnitName(judged),
        },
      },
    ];
  },
};

/** What 基本信息 gives as carried over is what was not spent. Money that was taken back makes the two differ, so it is a question. */
const carriedOverDiffers: Check = {
  id: "carried-over-differs",
  severity: "warning",
  title: "结转结余与预算执行不符",
  find: (judged): Finding[] => {
    const { tables, results } = judged;
    const line = results.budget?.total?.line;
    const item = tables.basicInformation.items.find(({ name }) =>
      /^(?:年末|本年)?结转(?:和|及)?结余(?:资金|金额|数)?$/.test(name),
    );
    const unit = moneyUnitOf(judged);
    const stated = item && amountInText(item.text, unit);
    if (!item || !stated || !line?.revisedBudget || !line.actualExpenditure) {
      return [];
    }
    const left = line.revisedBudget.minus(line.actualExpenditure);
    if (left.minus(stated).abs().lte(roundingTolerance)) {
      return [];
    }
    return [
      {
        cell: item.cell,
        values: { item: item.name, stated: plainText(stated), left: plainText(left), unit: phrase(unit) },
      },
    ];
  },
};

/** Checks of the amounts in the budget table (预算表). */
export const budgetAmountChecks: readonly Check[] = [
  zeroBudget,
  negativeAmount,
  overspentBudget,
  lowExecution,
  adjustedWithoutReason,
  carriedOverDiffers,
];
