import Big from "big.js";
import type { WorkbookSnapshot } from "../model/snapshot";
import { planPairs, type PairChange, type PlannedPairs, type Typed } from "./planPairs";

/** Plans what is written into 评分设置, or the worksheet and its name where the workbook has none. */
export function planSettings(snapshot: WorkbookSnapshot, changes: readonly PairChange[]): PlannedPairs {
  return planPairs(snapshot, { key: "scoring", widths: [140, 260], typed }, changes);
}

/** A figure is written as a number: Excel marks numbers that are stored as text. */
function typed(content: string): Typed {
  const [, digits, decimals] = /^(\d+(?:\.(\d+))?)%$/.exec(content) ?? [];
  if (digits !== undefined) {
    return {
      value: new Big(digits).div(100).toNumber(),
      format: decimals === undefined ? "0%" : `0.${"0".repeat(decimals.length)}%`,
    };
  }
  return /^\d+(?:\.\d+)?$/.test(content)
    ? { value: Number(content), format: "General" }
    : { value: content, format: "General" };
}
