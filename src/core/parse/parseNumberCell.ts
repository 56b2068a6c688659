import Big from "big.js";
import { notANumber } from "../check/cells/not-a-number";
import { numberAsText } from "../check/cells/number-as-text";
import type { EnteredNumber } from "../model/budget";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import { exact } from "../number/exact";
import { isErrorValue } from "../vocabulary/errorValues";
import { magnitudePattern } from "../vocabulary/magnitudes";
import { convertMoney, inYuan, isWrittenMoneyUnit, type WrittenMoneyUnit } from "../vocabulary/moneyUnits";
import type { CellReading } from "./cellReading";
import { doubtAbout } from "./doubtAbout";
import { isNothing, plainForm } from "./plainForm";
import { shownNumber } from "./shownNumber";

/** A cell where a number belongs: the number, or null for a blank or unreadable one. */
export interface NumberReading {
  readonly value: Big | null;
  /** Whether something stands there that could not be read as a number. */
  readonly isUnreadable: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Reads an amount of money in its column's unit. An amount that carries a unit of its own (`2.38万元`
 * in a column in 元) is converted.
 *
 * @param columnTitle names the column in the issue
 */
export function parseAmount(cell: CellReading, unit: WrittenMoneyUnit, columnTitle: string): NumberReading {
  const factorOf = (suffix: string): Big | null => {
    const own = suffix.replace(/人民币$/, "").replace(bareMagnitude, "$&元");
    if (own === "") {
      return new Big(1);
    }
    return isWrittenMoneyUnit(own) ? convertMoney(new Big(1), own, unit) : null;
  };
  return parseNumberCell(cell, columnTitle, factorOf, largestAmount.div(inYuan(unit)));
}

/** 2.38万 leaves 元 unsaid. */
const bareMagnitude = new RegExp(`^(?:${magnitudePattern})$`);

/** 元: ten times what the whole country's budgets come to is no department's. */
const largestAmount = new Big("1e14");

/** Reads points (分值), with or without 分. */
export function parsePoints(cell: CellReading, columnTitle: string): NumberReading {
  return parseNumberCell(
    cell,
    columnTitle,
    (suffix) => (suffix === "" || suffix === "分" ? new Big(1) : suffix === "%" ? new Big(1) : null),
    new Big("1e4"),
  );
}

function parseNumberCell(
  cell: CellReading,
  columnTitle: string,
  factorOf: (suffix: string) => Big | null,
  limit: Big,
): NumberReading {
  if (isErrorValue(cell.value)) {
    return { value: null, isUnreadable: true, issues: [] };
  }
  if (typeof cell.value === "number") {
    const shown = shownNumber(cell.value, cell.numberFormat);
    // What the format adds and is no unit of this column (件) says nothing of the number.
    const value = shown.value.times(factorOf(shown.suffix ?? "") ?? 1);
    return { value, isUnreadable: false, issues: doubtAbout(cell, value, limit, columnTitle) };
  }
  const plain = plainForm(String(cell.value));
  if (isNothing(plain)) {
    return { value: null, isUnreadable: false, issues: [] };
  }
  const match = /^(?:\+(?=\d))?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(\D*)$/.exec(plain.replace(/^[¥￥]/, ""));
  const factor = match ? factorOf(match[2] ?? "") : null;
  if (!match?.[1] || factor === null) {
    const issue = issueAt(notANumber, cell.address, { column: columnTitle, text: cell.text.trim() });
    return { value: null, isUnreadable: true, issues: [issue] };
  }
  const isBareText = match[2] === "" && typeof cell.value === "string";
  const amount = new Big(match[1].replaceAll(",", "")).times(factor);
  const value = amount.eq(0) ? new Big(0) : amount;
  const issues = isBareText
    ? [
        issueAt(numberAsText, cell.address, {
          column: columnTitle,
          text: cell.text.trim(),
          ...(isReplaceable(cell, value) && { number: value.toFixed() }),
        }),
      ]
    : [];
  return { value, isUnreadable: false, issues: [...issues, ...doubtAbout(cell, value, limit, columnTitle)] };
}

/** Whether the number can stand where the text does: a cell keeps 15 digits, and what a formula gives is the formula's. */
function isReplaceable({ isFormula }: CellReading, value: Big): boolean {
  return !isFormula && exact(value.toNumber()).eq(value);
}

/** A rate that stands in a result column, as a ratio: 97.08% in any spelling. Null where there is none. */
export function parseEnteredRate(cell: CellReading): EnteredNumber | null {
  const percentage = /^(-?\d[\d,]*(?:\.(\d+))?)%$/.exec(plainForm(cell.text));
  if (percentage) {
    const decimals = percentage[2]?.length ?? 0;
    const value =
      typeof cell.value === "number" ? exact(cell.value) : new Big((percentage[1] ?? "").replaceAll(",", "")).div(100);
    return { value, decimals, isFormula: cell.isFormula };
  }
  const plain = parseEnteredScore(cell);
  // Without a sign, up to 2 is taken as a ratio (0.97), above as a percentage (97.08): no rate is below 2 %.
  return (
    plain &&
    (plain.value.lte(2)
      ? { ...plain, decimals: Math.max(plain.decimals - 2, 0) }
      : { ...plain, value: plain.value.div(100) })
  );
}

/** A score that stands in a result column. Null where there is none. */
export function parseEnteredScore(cell: CellReading): EnteredNumber | null {
  const shown = /^(-?\d[\d,]*(?:\.(\d+))?)分?$/.exec(plainForm(cell.text));
  if (!shown?.[1]) {
    return null;
  }
  const value = typeof cell.value === "number" ? exact(cell.value) : new Big(shown[1].replaceAll(",", ""));
  return { value, decimals: shown[2]?.length ?? 0, isFormula: cell.isFormula };
}
