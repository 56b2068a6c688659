import type Big from "big.js";
import type { BudgetLine } from "../model/budget";
import { phrase, type Phrase, type PhraseId } from "../model/phrase";
import { plainText } from "../number/display";
import { formulaWords } from "./formulaWords";
import type { Check, Finding, Judged } from "./check";
import { columnSum, type MoneyColumn, moneyColumns, moneyUnitName, roundingTolerance } from "./sums";

/** Two sums of one column that should be equal, at the cell that shows the first of them. */
interface Comparison {
  readonly line: BudgetLine;
  readonly column: MoneyColumn;
  readonly title: PhraseId;
  readonly whole: Big;
  readonly parts: Big;
  readonly partsName: PhraseId;
}

/** The total beside its sources or, where the table has none, beside its natures. */
function totalComparisons({ tables, results }: Judged): Comparison[] {
  const lines = tables.budget?.lines ?? [];
  const total = results.budget?.total?.line;
  if (!total) {
    return [];
  }
  return moneyColumns.flatMap(({ column, title }) => {
    const sources = columnSum(lines, "source", column);
    const parts = sources ?? columnSum(lines, "nature", column);
    const whole = total[column];
    return whole === null || parts === null
      ? []
      : [{ line: total, column, title, whole, parts, partsName: sources ? "sources" : "natures" }];
  });
}

/** The natures beside the sources: two ways to cut one amount. */
function natureComparisons({ tables }: Judged): Comparison[] {
  const lines = tables.budget?.lines ?? [];
  const firstNature = lines.find((line) => line.role === "nature");
  if (!firstNature) {
    return [];
  }
  return moneyColumns.flatMap(({ column, title }) => {
    const whole = columnSum(lines, "nature", column);
    const parts = columnSum(lines, "source", column);
    return whole === null || parts === null
      ? []
      : [{ line: firstNature, column, title, whole, parts, partsName: "sources" }];
  });
}

function findingOf({ line, column, title, whole, parts, partsName }: Comparison, unit: Phrase): Finding {
  return {
    cell: line.cells[column] ?? line.cells.name,
    values: {
      column: phrase(title),
      ...formulaWords(line.formulas.includes(column), "the-total"),
      whole: plainText(whole),
      parts: plainText(parts),
      partsName: phrase(partsName),
      difference: plainText(whole.minus(parts).abs()),
      unit,
    },
  };
}

function isWithinRounding({ whole, parts }: Comparison): boolean {
  return whole.minus(parts).abs().lte(roundingTolerance);
}

function beyondRounding(comparisons: readonly Comparison[], judged: Judged): Finding[] {
  return comparisons
    .filter((comparison) => !isWithinRounding(comparison))
    .map((comparison) => findingOf(comparison, moneyUnitName(judged)));
}

/** Printed parts may miss their total by a hundredth or so: that is rounding, worth a note and no more. */
const roundingDifference: Check = {
  id: "rounding-difference",
  severity: "note",
  title: "合计与明细有尾差",
  find: (judged) =>
    [...totalComparisons(judged), ...natureComparisons(judged)]
      .filter((comparison) => !comparison.whole.eq(comparison.parts) && isWithinRounding(comparison))
      .map((comparison) => findingOf(comparison, moneyUnitName(judged))),
};

const totalDiffersFromParts: Check = {
  id: "total-differs-from-parts",
  severity: "error",
  title: "合计不等于明细之和",
  find: (judged) => beyondRounding(totalComparisons(judged), judged),
};

const sourcesDifferFromNatures: Check = {
  id: "sources-differ-from-natures",
  severity: "error",
  title: "资金来源与支出性质不一致",
  find: (judged) => beyondRounding(natureComparisons(judged), judged),
};

/** 其中: a part is never more than the row that it is a part of, nor than the total. */
const partAboveWhole: Check = {
  id: "part-above-whole",
  severity: "error",
  title: "其中项大于所属项",
  find: (judged) => {
    let owner: BudgetLine | null = null;
    return (judged.tables.budget?.lines ?? []).flatMap((line) => {
      if (line.role !== "part") {
        owner = line;
      }
      const wholes = [owner, judged.results.budget?.total?.line].filter(
        (whole): whole is BudgetLine => line.role === "part" && whole !== null && whole !== undefined,
      );
      return moneyColumns.flatMap(({ column, title }) => {
        const amount = line[column];
        // 三公经费 may stand below any row; of it is only known that it is part of the total.
        const whole = wholes.find(
          (each) =>
            !(line.name.includes("三公") && each.role !== "total") &&
            each[column] &&
            amount?.gt(each[column].plus(roundingTolerance)),
        );
        if (!whole || !amount) {
          return [];
        }
        const values = {
          name: line.name,
          column: phrase(title),
          part: plainText(amount),
          wholeName: whole.name,
          whole: plainText(whole[column] ?? amount),
          unit: moneyUnitName(judged),
        };
        return [{ cell: line.cells[column] ?? line.cells.name, values }];
      });
    });
  },
};

/** Checks of sums in the budget table (预算表). */
export const budgetSumChecks: readonly Check[] = [
  totalDiffersFromParts,
  sourcesDifferFromNatures,
  roundingDifference,
  partAboveWhole,
];
