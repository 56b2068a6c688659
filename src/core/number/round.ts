import Big from "big.js";

/**
 * The one rounding rule of the product: half up (四舍五入), on exact decimals. 0.125 at two decimals
 * is 0.13, which binary floating point would not promise.
 */
export function round(value: Big, decimals: number): Big {
  return value.round(decimals, Big.roundHalfUp);
}
