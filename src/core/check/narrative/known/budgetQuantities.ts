import type { BudgetRole } from "../../../model/budget";
import { columnSum, moneyColumns } from "../../budget/sums";
import type { Judged } from "../../check";
import { type KnownQuantity, moneyOf, percentOf, pointsOf, shareOf } from "./quantity";

const summed: readonly BudgetRole[] = ["source", "nature", "part"];

/** What the budget table says, row by row and summed up. */
export function budgetQuantities({
  tables: { budget: table },
  results: { budget, ratios },
  settings,
}: Judged): KnownQuantity[] {
  const ofTable = [...percentOf(settings.executionMark), ...ratios.flatMap(({ value }) => percentOf(value))];
  if (!budget || !table) {
    return ofTable;
  }
  const whole = budget.total?.line;
  const money = (value: Parameters<typeof moneyOf>[0]): KnownQuantity[] => moneyOf(value, table.moneyUnit);
  const rows = budget.lines.flatMap(({ line, executionRate }) => {
    const { originalBudget: original, revisedBudget: revised, actualExpenditure: actual } = line;
    const [left, adjusted] = [
      revised && actual && revised.minus(actual),
      revised && original && revised.minus(original),
    ];
    return [
      ...[original, revised, actual, left, adjusted].flatMap(money),
      ...percentOf(executionRate),
      // What was not spent, and how far it is from what was asked for.
      ...(executionRate.kind === "computed"
        ? [...percentOf(executionRate.value.minus(1)), ...percentOf(executionRate.value.minus(settings.executionMark))]
        : []),
      ...percentOf(line.enteredRate?.value ?? null),
      ...shareOf(original, whole?.originalBudget),
      ...shareOf(revised, whole?.revisedBudget),
      ...shareOf(actual, whole?.actualExpenditure),
      ...shareOf(left, revised),
      ...shareOf(adjusted, original),
      ...shareOf(actual, original),
      ...pointsOf(line.points),
      ...pointsOf(line.enteredScore?.value),
    ];
  });
  const sums = summed.flatMap((role) =>
    moneyColumns.flatMap(({ column }) => money(columnSum(table.lines, role, column))),
  );
  const score = [
    ...pointsOf(budget.points),
    ...pointsOf(budget.score),
    ...pointsOf(budget.formulaScore),
    ...(budget.score.kind === "computed" ? pointsOf(budget.points.minus(budget.score.value)) : []),
  ];
  return [...ofTable, ...rows, ...sums, ...score];
}
