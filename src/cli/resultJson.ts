import type Big from "big.js";
import type { Assessment } from "#core/assess";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { addressText } from "#core/model/address";
import type { CellAddress } from "#core/model/grid";
import type { Computed } from "#core/model/computed";
import type { Quantity } from "#core/model/indicator";

/**
 * The result for other programs. Decimals are strings, what has no value is null, a cell is `工作表!C5`.
 *
 * @param requests what the run sent to the host: how many requests, and their bytes in both directions
 */
export function resultJson(
  { tables, results, issues, report }: Assessment,
  requests: { count: number; bytes: number },
): object {
  const { budget, indicators, totalScore, rating, ratios } = results;
  return {
    department: tables.basicInformation.department?.text ?? null,
    year: tables.basicInformation.year?.value ?? null,
    moneyUnit: tables.budget?.moneyUnit ?? null,
    budget: budget && {
      rows: budget.lines.map(budgetRow),
      total: budget.total && budgetRow(budget.total),
      executionRate: computedText(budget.total?.executionRate),
      points: budget.points.toFixed(),
      score: computedText(budget.score),
    },
    indicators: indicators.map(({ indicator, completionRate, score }) => ({
      cell: cellText(indicator.cells.name),
      dimension: indicator.dimensionName,
      category: indicator.category,
      name: indicator.name,
      target: { comparator: indicator.target.comparator, ...quantity(indicator.target) },
      actual: quantity(indicator.actual),
      direction: indicator.direction,
      completionRate: computedText(completionRate),
      points: decimalText(indicator.points),
      score: computedText(score),
    })),
    totalScore: computedText(totalScore),
    rating,
    ratios: ratios.map(({ name, value, cells }) => ({
      name,
      value: computedText(value),
      cells: cells.map(addressText),
    })),
    issues: issues.map((issue) => ({
      id: issue.check.id,
      severity: issue.severity,
      cell: cellText(issue.cell),
      message: issueText(issue, zhCN),
    })),
    report: report.map(({ style, text, figures }) => ({
      style,
      text,
      figures: figures.map(({ start, length, cell }) => ({ start, length, cell: cellText(cell) })),
    })),
    requests,
  };
}

function budgetRow({ line, executionRate }: NonNullable<Assessment["results"]["budget"]>["lines"][number]): object {
  return {
    name: line.name,
    originalBudget: decimalText(line.originalBudget),
    revisedBudget: decimalText(line.revisedBudget),
    actualExpenditure: decimalText(line.actualExpenditure),
    executionRate: computedText(executionRate),
    cell: cellText(line.cells.name),
  };
}

function quantity({ value, unit, text }: Quantity): { value: string | null; unit: string | null; text: string } {
  return { value: decimalText(value), unit, text };
}

function computedText(result: Computed<Big> | undefined): string | null {
  return result?.kind === "computed" ? result.value.toFixed() : null;
}

function decimalText(value: Big | null): string | null {
  return value && value.toFixed();
}

function cellText(cell: CellAddress | null): string | null {
  return cell && addressText(cell);
}
