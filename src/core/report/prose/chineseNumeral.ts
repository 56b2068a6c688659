import { chineseDigits } from "../../vocabulary/numerals";

const digits = [..."零", ...chineseDigits];
const units = ["", "十", "百", "千"];

/** 1 → 一, 12 → 十二, 105 → 一百零五: whole numbers up to 9999; others stay in figures. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) {
    return String(value);
  }
  if (value === 0) {
    return "零";
  }
  const text = [...String(value)]
    .map((digit, index, all) => (digit === "0" ? "零" : `${digits[Number(digit)]}${units[all.length - 1 - index]}`))
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "");
  return text.replace(/^一十/, "十");
}

/** 十二 → 12; null where the text is no such numeral. */
export function chineseNumeralValue(text: string): number | null {
  for (let value = 1; value <= 99; value += 1) {
    if (chineseNumeral(value) === text) {
      return value;
    }
  }
  return null;
}
