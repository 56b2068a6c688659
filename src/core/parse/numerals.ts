import { chineseDigits, chineseNumerals } from "../vocabulary/numerals";

const sharePattern = new RegExp(`百分之(百|[\\d.]+|[${chineseNumerals}]+)(?:点([〇零${chineseDigits}]+))?`, "g");
/** 九成三 is 93 %. What goes on behind 成 as a word is none: 一成不变. */
const tenthsPattern = new RegExp(`([${chineseDigits}两\\d])成(?!不变)(半|[${chineseDigits}\\d](?![\\d.%]))?`, "g");
const belowHundredPattern = new RegExp(`^(?:([${chineseDigits}])?(十))?([${chineseDigits}])?$`);

/**
 * 百分之九十五 → 95%, 百分之九十五点五 → 95.5%, 五成 → 50%, 三成半 → 35%, 九成三 → 93%: the spelled-out shares that
 * reports use. Other numerals stay words.
 */
export function sharesInDigits(text: string): string {
  return text
    .replace(sharePattern, (_, share: string, decimals: string | undefined) => {
      const whole = share === "百" ? 100 : (belowHundred(share) ?? share);
      return `${whole}${decimals === undefined ? "" : `.${[...decimals].map(digitOf).join("")}`}%`;
    })
    .replace(tenthsPattern, (_, tenths: string, rest: string | undefined) => {
      const hundredths = rest === undefined ? 0 : rest === "半" ? 5 : digitOf(rest);
      return `${digitOf(tenths) * 10 + hundredths}%`;
    });
}

/** 三 → 3, 两 → 2, 3 → 3. */
function digitOf(character: string): number {
  return character === "两" ? 2 : /\d/.test(character) ? Number(character) : chineseDigits.indexOf(character) + 1;
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
