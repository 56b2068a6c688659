/** A number at so many decimals; halves away from zero, on the 15 digits that Excel shows: 1.005 becomes 1.01. */
export function rounded(value: number, decimals: number, how: (scaled: number) => number = halfUp): number {
  const places = Math.trunc(decimals);
  if (value === 0 || places > 300) {
    return value;
  }
  const shifted = shift(Math.abs(value), places);
  return Math.sign(value) * shift(how(Number(shifted.toPrecision(15))), -places);
}

const halfUp = (scaled: number): number => Math.floor(scaled + 0.5);

/** A number times a power of ten, by its digits: a factor such as 0.01 would bring an error of its own. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
