/** 百分之九十五 → 95%, 五成 → 50%, 三成半 → 35%: the spelled-out shares that reports use. Other numerals stay words. */
export function sharesInDigits(text: string): string {
  return text
    .replace(
      /百分之(百|[\d.]+|[一二三四五六七八九十]+)/g,
      (_, share: string) => `${share === "百" ? 100 : (belowHundred(share) ?? share)}%`,
    )
    .replace(/([一二三四五六七八九\d])成(半)?/g, (_, tenths: string, half: string | undefined) => {
      const whole = belowHundred(tenths) ?? Number(tenths);
      return `${whole * 10 + (half === undefined ? 0 : 5)}%`;
    });
}

/** 九十五 → 95; null for what is no numeral from 1 to 99. */
function belowHundred(numeral: string): number | null {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral);
  if (!match || numeral === "") {
    return null;
  }
  const digit = (character: string | undefined, absent: number): number =>
    character === undefined ? absent : "零一二三四五六七八九".indexOf(character);
  return (match[2] === undefined ? 0 : digit(match[1], 1) * 10) + digit(match[3], 0);
}
