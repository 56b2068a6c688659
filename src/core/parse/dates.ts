/** Whether a number format shows a date: letters of a date outside quotes and brackets, and no digit places. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[yd]|m.*d|年|月/i.test(bare) && !/[0#?]/.test(bare);
}

/** Whether a number is a day that Excel can show, up to 9999-12-31. */
export function isSerial(value: number): boolean {
  return value >= 0 && value < 2_958_466;
}

/**
 * Excel's serial day as the ISO date that its cell shows: 44561 → `2021-12-31`, or four years and a day later in a
 * workbook that counts from 1904, which what the cell shows gives away.
 *
 * @param shown the cell's text; where it tells neither year nor day (####), days count from 1900
 */
export function isoDateOfSerial(serial: number, shown: string): string {
  // Excel's 1900 has a 29th of February, day 60, that never was.
  const from1900 = isoDate(Math.floor(serial) - (serial >= 60 ? 25569 : 25568));
  const from1904 = isoDate(Math.floor(serial) - 24107);
  return explained(shown, from1904) > explained(shown, from1900) ? from1904 : from1900;
}

function isoDate(daysSince1970: number): string {
  return new Date(daysSince1970 * 86_400_000).toISOString().slice(0, 10);
}

/** How many of the numbers that a cell shows are the date's year, month or day. */
function explained(shown: string, date: string): number {
  const [year = "", month = "", day = ""] = date.split("-");
  const parts = [year, year.slice(2), month, day].map(Number);
  return (shown.match(/\d+/g) ?? []).filter((digits) => parts.includes(Number(digits))).length;
}

/**
 * A date of eight digits (20220630), as systems export it, of a year that a form may speak of.
 *
 * @returns an ISO date; null for any other number
 */
export function dateOfEightDigits(digits: string): string | null {
  const [, year, month, day] = /^((?:19[5-9]|20\d)\d)(\d{2})(\d{2})$/.exec(digits) ?? [];
  return year === undefined ? null : parseDate(`${year}-${month}-${day}`);
}

/**
 * A date or deadline in words: `2021年底`, `12月底之前完成`, `2022-12-31`, `2022年3月-2022年11月` (its end).
 *
 * @param text in plain form
 * @returns an ISO date, `--12-31` where no year is written, or null
 */
export function parseDate(text: string): string | null {
  const end = /^\d{4}年\d{1,2}月?(?:\d{1,2}日)?[-—–~至到](.+)$/.exec(text)?.[1] ?? text;
  const groups = (inWords.exec(end) ?? inDigits.exec(end))?.groups;
  if (!groups || (groups.year === undefined && groups.month === undefined)) {
    return null;
  }
  const { year, month = groups.month2, day = groups.day2 } = groups;
  const monthNumber = month === undefined ? 12 : Number(month);
  const lastDay = new Date(Date.UTC(year === undefined ? 2023 : Number(year), monthNumber, 0)).getUTCDate();
  const dayNumber = day === undefined ? lastDay : Number(day);
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > lastDay) {
    return null;
  }
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${year ?? "-"}-${pad(monthNumber)}-${pad(dayNumber)}`;
}

const lead = "^(?:截至|截止|于|在|≤|<=|不晚于)?";
const deadline = "(?:之前|以前|前|内)?(?:全部)?(?:完成|到位|建成|竣工|支付)?$";

/** 2022年, 2021年底, 12月, 12月31日前. Years and months say so: 5-10 alone is no date. */
const inWords = new RegExp(
  `${lead}(?:(?<year>(?:19|20)\\d{2})年度?)?(?:(?<month>\\d{1,2})月份?)?(?:(?<day>\\d{1,2})[日号])?(?:年?底|年?末)?${deadline}`,
);

/** 2022-12-31, 2022/12, 2022.12.31. A dot needs all three parts: 2022.03 is a number. */
const inDigits = new RegExp(
  `${lead}(?<year>(?:19|20)\\d{2})(?:[-/](?<month>\\d{1,2})(?:[-/](?<day>\\d{1,2}))?|\\.(?<month2>\\d{1,2})\\.(?<day2>\\d{1,2}))${deadline}`,
);
