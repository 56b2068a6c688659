import Big from "big.js";

/** How many 元 each unit of money is. */
const yuan: Readonly<Record<string, string>> = { 元: "1", 千元: "1e3", 万元: "1e4", 亿元: "1e8" };

/**
 * An amount of money as a person writes it in a text cell (`471.82万元`), in `unit`; a bare number is in
 * that unit already. Null where the text is anything else.
 */
export function amountInText(text: string, unit: string): Big | null {
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(元|千元|万元|亿元)?$/.exec(text.replace(/\s/g, ""));
  const [from, to] = [yuan[match?.[2] ?? unit], yuan[unit]];
  if (!match?.[1] || from === undefined || to === undefined) {
    return null;
  }
  return new Big(match[1].replaceAll(",", "")).times(from).div(to);
}
