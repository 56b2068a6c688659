import type Big from "big.js";
import { percentText } from "../number/display";

/** What is shown beside a mark never reads as the mark unless it is: 89.999 % is not below 90 % when it is printed as 90.00 %. */
export function percentBeside(ratio: Big, mark: Big, decimals: number): string {
  for (let more = decimals; more < mostDecimals; more += 1) {
    const text = percentText(ratio, more);
    if (ratio.eq(mark) || text !== percentText(mark, more)) {
      return text;
    }
  }
  return percentText(ratio, mostDecimals);
}

/** A mark with as many decimals as it has: 90%, 87.5%. */
export function markText(mark: Big): string {
  return `${mark.times(100).toFixed()}%`;
}

/** A division that does not end is kept to 20 places. */
const mostDecimals = 18;
