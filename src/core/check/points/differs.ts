import type Big from "big.js";

/** Whether two scores differ by more than rounding makes of them. */
export function differs(a: Big, b: Big): boolean {
  return a.minus(b).abs().gt("0.01");
}
