/** A number in the General format: up to 11 characters, scientific beyond. */
export function generalText(value: number): string {
  if (value === 0) {
    return "0";
  }
  const magnitude = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (magnitude >= 1e11 || magnitude < 1e-9 || (magnitude < 1e-4 && plainDigits(magnitude).length > 11)) {
    return sign + scientific(magnitude);
  }
  return sign + plainDigits(magnitude);
}

/** As many decimals as fit beside the integer part in 11 characters, the point counted. */
function plainDigits(magnitude: number): string {
  const integerDigits = Math.max(1, Math.floor(Math.log10(magnitude)) + 1);
  const decimals = Math.max(0, 10 - Math.max(1, integerDigits));
  const text = fixed(magnitude, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function scientific(magnitude: number): string {
  const [mantissa = "", exponent = ""] = magnitude.toExponential(5).split("e");
  const short = mantissa.replace(/\.?0+$/, "");
  const power = Number(exponent);
  return `${short}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/**
 * `decimals` digits after the point, halves rounded away from zero as Excel does: it rounds the 15
 * digits that it shows, so that 1.005 becomes 1.01, where `toFixed` sees 1.00499… and gives 1.00.
 */
export function fixed(magnitude: number, decimals: number): string {
  const [digits = "0", exponentText = "0"] = magnitude.toExponential(14).split("e");
  const exponent = Number(exponentText);
  const significant = digits.replace(".", "");
  // The digits with the point moved: integer part before `point`, fraction after it.
  const point = exponent + 1;
  const padded = point <= 0 ? "0".repeat(1 - point) + significant : significant.padEnd(point, "0");
  const integerLength = Math.max(1, point);
  const fraction = padded.slice(integerLength);
  const kept = padded.slice(0, integerLength) + fraction.slice(0, decimals).padEnd(decimals, "0");
  const roundUp = (fraction[decimals] ?? "0") >= "5";
  const rounded = (BigInt(kept) + (roundUp ? 1n : 0n)).toString().padStart(decimals + 1, "0");
  return decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
}
