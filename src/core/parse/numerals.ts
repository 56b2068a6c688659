import { chineseDigits, chineseNumerals } from "../vocabulary/numerals";

const sharePattern = new RegExp(`百分之(百|[\\d.]+|[${chineseNumerals}]+)`, "g");
const tenthsPattern = new RegExp(`([${chineseDigits}\\d])成(半)?`, "g");
const belowHundredPattern = new RegExp(`^(?:([${chineseDigits}])?(十))?([${chineseDigits}])?$`);

/** 百分之九十五 → 95%, 五成 → 50%, 三成半 → 35%: the spelled-out shares that reports use. Other numerals stay words. */
export function sharesInDigits(text: string): string {
  return text
    .replace(sharePattern, (_, share: string) => `${share === "百" ? 100 : (belowHundred(share) ?? share)}%`)
    .replace(tenthsPattern, (_, tenths: string, half: string | undefined) => {
      const whole = belowHundred(tenths) ?? Number(tenths);
      return `${whole * 10 + (half === undefined ? 0 : 5)}%`;
    });
}

/** 九十五 → 95; null for what is no numeral from 1 to 99. */
function belowHundred(numeral: string): number | null {
  const match = belowHundredPattern.exec(numeral);
  if (!match || numeral === "") {
    return null;
  }
  const digit = (character: string | undefined, absent: number): number =>
    character === undefined ? absent : chineseDigits.indexOf(character) + 1;
  return (match[2] === undefined ? 0 : digit(match[1], 1) * 10) + digit(match[3], 0);
}
