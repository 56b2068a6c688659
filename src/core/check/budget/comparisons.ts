import Big from "big.js";
import type { BudgetLine, BudgetTable, MoneyColumn } from "../../model/budget";
import { phrase, type Phrase, type PhraseId } from "../../model/phrase";
import { plainText } from "../../number/display";
import type { Finding, Judged } from "../check";
import { formulaWords } from "../formulaWords";
import { columnSum, moneyColumns, moneyUnitName, roundingTolerance } from "./sums";

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
export function totalComparisons({ tables, results }: Judged): Comparison[] {
  const lines = tables.budget?.lines ?? [];
  const total = results.budget?.total?.line;
  if (!total) {
    return [];
  }
  return moneyColumns.flatMap(({ column, title }) => {
    const sources = columnSum(lines, "source", column);
    const parts = sources ?? columnSum(lines, "nature", column);
    const whole = total[column];
    if (whole === null || parts === null) {
      return [];
    }
    const comparison = {
      line: total,
      column,
      title,
      whole,
      parts,
      partsName: sources ? "sources" : "natures",
    } as const;
    return isOfVisibleRows(comparison, tables.budget) ? [] : [comparison];
  });
}

/** The columns of the total that add up visible rows alone and from which hidden rows are missing. */
export function hiddenFromTotal({ tables, results }: Judged): readonly MoneyColumn[] {
  const total = results.budget?.total?.line;
  const hidden = hiddenLines(tables.budget);
  return moneyColumns
    .map(({ column }) => column)
    .filter((column) => total?.visibleSums?.includes(column) && hidden.some((line) => line[column] !== null));
}

/** Whether a total by SUBTOTAL is the sum of the rows that are seen, as its formula means it. */
function isOfVisibleRows({ line, column, whole, partsName }: Comparison, table: BudgetTable | null): boolean {
  const hidden = hiddenLines(table);
  if (hidden.length === 0 || !line.visibleSums?.includes(column)) {
    return false;
  }
  const visible = (table?.lines ?? []).filter((each) => !hidden.includes(each));
  const sum = columnSum(visible, partsName === "sources" ? "source" : "nature", column) ?? new Big(0);
  return whole.minus(sum).abs().lte(roundingTolerance);
}

function hiddenLines(table: BudgetTable | null): readonly BudgetLine[] {
  return (table?.lines ?? []).filter(({ cells }) => table?.area.hiddenRows.includes(cells.name.row));
}

/** The natures beside the sources: two ways to cut one amount. */
export function natureComparisons({ tables }: Judged): Comparison[] {
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

/** What is told of two sums that differ, at the cell of the first. */
export function findingOf({ line, column, title, whole, parts, partsName }: Comparison, unit: Phrase): Finding {
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

/** Whether the two are equal but for what rounding makes of them. */
export function isWithinRounding({ whole, parts }: Comparison): boolean {
  return whole.minus(parts).abs().lte(roundingTolerance);
}

/** Those of the sums that differ by more than rounding. */
export function beyondRounding(comparisons: readonly Comparison[], judged: Judged): Finding[] {
  return comparisons
    .filter((comparison) => !isWithinRounding(comparison))
    .map((comparison) => findingOf(comparison, moneyUnitName(judged)));
}
