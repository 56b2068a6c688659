import { type BudgetColumn, moneyColumns } from "../model/budget";
import type { CellAddress } from "../model/grid";
import { isFooter } from "./labels";
import { isNothing, plainForm } from "./plainForm";
import type { TableRow } from "./tableRows";

/**
 * What a row of the budget is called, and by which cell. Labels may take two columns: a caption merged downwards (项目资金,
 * 其中：) before the column of the sources. The last text counts, with the 其中 that stands before it.
 */
export function budgetLabel(row: TableRow<BudgetColumn>): { label: string; cell: CellAddress } {
  const cells = row.before(moneyColumns);
  const texts = cells
    .map(({ text, address }) => ({ label: plainForm(text), address }))
    .filter(({ label }) => !isNothing(label) && !/^[\d.]+$/.test(label));
  const last = texts.at(-1);
  const address = last?.address ?? row.cell("name").address;
  if (last === undefined) {
    return { label: "", cell: address };
  }
  const before = texts.slice(0, -1).map(({ label }) => label);
  const isSubtotal = /^(?:小计|合计)$/.test(last.label);
  const label = isSubtotal ? (before.findLast((text) => !text.startsWith("其中")) ?? last.label) : last.label;
  return {
    label: before.some((text) => text.startsWith("其中")) && !label.startsWith("其中") ? `其中：${label}` : label,
    cell: address,
  };
}

/** What stands below a budget in one form with it: the goals, the indicators, a note, who filled it in. */
export function endsBudget(row: TableRow<BudgetColumn>): boolean {
  const texts = row.before(moneyColumns).map(({ text }) => plainForm(text));
  const first = texts.find((text) => !isNothing(text)) ?? "";
  return /^(?:年度)?(?:总体|绩效)(?:绩效)?(?:目标|指标)|^预期目标|^[一二三]级指标/.test(first) || isFooter(first);
}
