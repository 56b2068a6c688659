import Big from "big.js";

/**
 * The decimal that a cell means. Excel keeps 15 significant digits, so 0.1+0.2 is 0.3 to its users;
 * what binary floating point adds beyond them is dropped here, once. Zero has no sign.
 */
export function exact(value: number): Big {
  return new Big(Number(value.toPrecision(15)) || 0);
}
