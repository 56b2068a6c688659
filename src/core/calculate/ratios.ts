import Big from "big.js";
import type { Ratio, Tables } from "../model/assessment";
import type { BasicInformation } from "../model/basicInformation";
import type { BudgetLine } from "../model/budget";
import { computed, notComputable, type Computed } from "../model/computed";
import type { CellAddress } from "../model/grid";
import type { RatioName } from "../model/ratioName";
import { amountInText } from "../number/amountInText";
import { usualMoneyUnit } from "../vocabulary/moneyUnits";

/** An amount and where it stands. */
interface Amount {
  readonly value: Big;
  readonly cell: CellAddress;
}

/**
 * The ratios of a department's expenditure whose inputs the workbook holds, in rows of the budget or in
 * 基本信息. A ratio without inputs is left out; one over zero is there and has no value.
 */
export function ratios({ budget, basicInformation }: Tables): readonly Ratio[] {
  const lines = budget?.lines ?? [];
  const unit = budget?.moneyUnit ?? usualMoneyUnit;
  const total = lines.find(({ role }) => role === "total");
  const item = (pattern: RegExp): Amount | null => amountOfItem(basicInformation, pattern, unit);
  const controlOf = (name: RatioName, pattern: RegExp): Ratio[] => {
    const line = lines.find((each) => pattern.test(each.name));
    return line ? control(name, amountOf(line, "actualExpenditure"), amountOf(line, "revisedBudget")) : [];
  };
  const carriedOver = item(/^(?:年末|本年)?结转(?:和|及)?结余(?:资金|金额|数)?$/);
  const revised = total ? amountOf(total, "revisedBudget") : null;
  return [
    ...change("预算调整率", revised, total ? amountOf(total, "originalBudget") : null),
    ...control("结转结余率", carriedOver, revised),
    ...change("结转结余变动率", carriedOver, item(/^上年(?:年末)?结转(?:和|及)?结余(?:资金|金额|数)?$/)),
    ...controlOf("公用经费控制率", /^(?:日常)?公用经费/),
    ...controlOf("三公经费控制率", /^[“"]?三公[”"]?经费/),
    ...controlOf("政府采购执行率", /^政府采购/),
    ...control("在职人员控制率", item(/^(?:年末)?(?:实有)?在职(?:人员)?(?:人)?数$/), item(/^(?:核定)?编制(?:人)?数$/)),
    ...paymentProgress(basicInformation, item),
  ];
}

/** 支付进度率: what was paid over what was to be, in money or, where progress is given, in percent. */
function paymentProgress(basicInformation: BasicInformation, item: (pattern: RegExp) => Amount | null): Ratio[] {
  const paid = control(
    "支付进度率",
    item(/^(?:年度)?实际支付(?:资金|金额|数)$/),
    item(/^(?:年度)?(?:既定|计划|应)支付(?:资金|金额|数)$/),
  );
  const percentage = (pattern: RegExp): Amount | null => {
    const found = basicInformation.items.find(({ name }) => pattern.test(name));
    const digits = found && /^(\d+(?:\.\d+)?)[%％]$/.exec(found.text)?.[1];
    return found && digits !== undefined ? { value: new Big(digits), cell: found.cell } : null;
  };
  return paid.length > 0
    ? paid
    : control("支付进度率", percentage(/^(?:年度)?实际支付进度$/), percentage(/^(?:年度)?(?:既定|计划|应)支付进度$/));
}

/** part / whole: 控制率, 执行率, 结转结余率. */
function control(name: RatioName, part: Amount | null, whole: Amount | null): Ratio[] {
  return part && whole ? [{ name, value: quotient(part.value, whole.value), cells: [part.cell, whole.cell] }] : [];
}

/** (now − before) / before: 调整率, 变动率. */
function change(name: RatioName, now: Amount | null, before: Amount | null): Ratio[] {
  return now && before
    ? [{ name, value: quotient(now.value.minus(before.value), before.value), cells: [now.cell, before.cell] }]
    : [];
}

function quotient(part: Big, whole: Big): Computed<Big> {
  return whole.eq(0) ? notComputable("zero-budget") : computed(part.div(whole));
}

function amountOf(line: BudgetLine, column: "originalBudget" | "revisedBudget" | "actualExpenditure"): Amount | null {
  const value = line[column];
  return value && { value, cell: line.cells[column] ?? line.cells.name };
}

/** Numbers of people may carry 人. */
function amountOfItem({ items }: BasicInformation, pattern: RegExp, unit: string): Amount | null {
  const item = items.find(({ name }) => pattern.test(name));
  const value = item && amountInText(item.text.replace(/人$/, ""), unit);
  return item && value ? { value, cell: item.cell } : null;
}
