/**
 * A date as official documents write it: 2022-03-05, 2022/3/5, 2022.3.5, 20220305 and 2022年03月05日 all
 * read 2022年3月5日. What is a date only in part (12月底, 2022年) stays as it is; null where it is no date.
 */
export function dateInChinese(text: string): string | null {
  const plain = text.trim();
  if (plain.length > 30) {
    return null;
  }
  const whole = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]|(\d{2})(\d{2}))$/.exec(plain);
  if (whole) {
    const [year, month, day] = whole
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    return year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day)
      ? `${year}年${month}月${day}日`
      : null;
  }
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(plain);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) {
    return `${month[1]}年${Number(month[2])}月`;
  }
  return /\d\s*[年月日号]/.test(plain) ? plain : null;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
