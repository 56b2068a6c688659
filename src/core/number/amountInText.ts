import Big from "big.js";
import { convertMoney, isWrittenMoneyUnit, writtenMoneyUnitPattern } from "../vocabulary/moneyUnits";

const amount = new RegExp(`^(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(${writtenMoneyUnitPattern})?$`);

/**
 * An amount of money as a person writes it in a text cell (`471.82万元`), in `unit`; a bare number is in
 * that unit already. Null where the text is anything else.
 */
export function amountInText(text: string, unit: string): Big | null {
  const match = amount.exec(text.replace(/\s/g, ""));
  const from = match?.[2] ?? unit;
  if (!match?.[1] || !isWrittenMoneyUnit(from) || !isWrittenMoneyUnit(unit)) {
    return null;
  }
  return convertMoney(new Big(match[1].replaceAll(",", "")), from, unit);
}
