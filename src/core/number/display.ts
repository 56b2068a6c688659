import type Big from "big.js";
import { round } from "./round";

/** An amount or another number at a fixed precision, without thousands separators: `16152.27`. */
export function fixedText(value: Big, decimals: number): string {
  return round(value, decimals).toFixed(decimals);
}

/** A ratio as a percentage for people: 0.97078 → `97.08%`. */
export function percentText(ratio: Big, decimals: number): string {
  return `${fixedText(ratio.times(100), decimals)}%`;
}

/** A number with no more decimals than it has: 24242, 72.5. */
export function plainText(value: Big): string {
  return value.toFixed();
}
