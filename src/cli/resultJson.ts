import type Big from "big.js";
import type { Assessment } from "#core/assess";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { columnName } from "#core/model/address";
import type { CellAddress } from "#core/model/grid";
import type { Computed } from "#core/model/computed";
import type { Quantity } from "#core/model/indicator";
import { formItemNames } from "#core/vocabulary/formLabels";

/**
 * The result for other programs. Decimals are strings, what has no value is null, a cell is `工作表!C5`.
 *
 * @param forms every form of the workbook, where it holds several
 * @param requests what the run sent to the host: how many requests, and their bytes in both directions
 */
export function resultJson(
  assessment: Assessment,
  forms: readonly Assessment[],
  requests: { count: number; bytes: number },
): object {
  return {
    ...formJson(assessment),
    ...(forms.length > 1 && { forms: forms.map(formJson) }),
    requests,
  };
}

/** One form of a workbook. */
function formJson({ tables, results, issues, report }: Assessment): object {
  const { budget, indicators, totalScore, rating, ratios } = results;
  const { form, basicInformation } = tables;
  const itemOf = (name: string): string | null =>
    basicInformation.items.find((item) => item.name === name)?.text ?? null;
  return {
    title: form.title?.text ?? null,
    department: basicInformation.department?.text ?? null,
    year: basicInformation.year?.value ?? null,
    project: form.project?.text ?? itemOf(formItemNames.project),
    supervisingDepartment:
      form.supervisingDepartment?.text ?? (form.department ? null : itemOf(formItemNames.supervisingDepartment)),
    goal: {
      expected: form.goals[0]?.expected?.text ?? itemOf(formItemNames.goal),
      actual: form.goals[0]?.actual?.text ?? itemOf(formItemNames.goalActual),
    },
    goals: form.goals.map(({ expected, actual }) => ({
      expected: expected?.text ?? null,
      actual: actual?.text ?? null,
    })),
    moneyUnit: tables.budget?.moneyUnit ?? null,
    budget: budget && {
      rows: budget.lines.map(budgetRow),
      total: budget.total && budgetRow(budget.total),
      executionRate: computedText(budget.total?.executionRate),
      points: isScored(budget) ? budget.points.toFixed() : null,
      score: isScored(budget) ? computedText(budget.score) : null,
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
      cells: cells.map(cellText),
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
  };
}

/** Whether the execution of the budget has points of its own: in some forms it is one of the indicators, or none. */
function isScored({ points }: NonNullable<Assessment["results"]["budget"]>): boolean {
  return points.gt(0);
}

function budgetRow({ line, executionRate }: NonNullable<Assessment["results"]["budget"]>["lines"][number]): object {
  return {
    name: line.name,
    originalBudget: decimalText(line.originalBudget),
    revisedBudget: decimalText(line.revisedBudget),
    actualExpenditure: decimalText(line.actualExpenditure),
    executionRate: computedText(executionRate),
    cell: cellText(line.captionCell ?? line.cells.name),
  };
}

/** An actual value that repeats the target with its operator is no value. */
function quantity({ kind, value, unit, text }: Quantity): { value: string | null; unit: string | null; text: string } {
  return { value: kind === "suspect" ? null : decimalText(value), unit, text };
}

function computedText(result: Computed<Big> | undefined): string | null {
  return result?.kind === "computed" ? result.value.toFixed() : null;
}

function decimalText(value: Big | null): string | null {
  return value && value.toFixed();
}

/** `工作表!C5`, without the quotation marks that a formula needs. */
function cellText(cell: CellAddress | null): string | null {
  return cell && `${cell.sheet}!${columnName(cell.column)}${cell.row + 1}`;
}
