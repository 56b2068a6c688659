import { dateToSerial } from "#host/vocabulary/dateSerial";

export interface TypingContext {
  readonly date1904: boolean;
  readonly locale: "zh-CN" | "en-US";
  readonly now: () => Date;
}

interface TypedDate {
  readonly value: number;
  readonly numberFormat: string;
}

const shortMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Dates and times that Excel recognises when typed: year first, and in the order of the system's short date. */
export function typedDate(text: string, context: TypingContext): TypedDate | undefined {
  const split = /^(.*?)[ T]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/.exec(text);
  if (split) {
    const date = dayOf(split[1] ?? "", context);
    const time = timeOf(split[2] ?? "");
    return date && time ? { value: date.value + time.value, numberFormat: "m/d/yyyy h:mm" } : undefined;
  }
  return dayOf(text, context) ?? timeOf(text);
}

function timeOf(text: string): TypedDate | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(text);
  if (!match) {
    return undefined;
  }
  const [, hours, minutes, seconds] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) >= 60) {
    return undefined;
  }
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: Number(hours) > 23 ? "[h]:mm:ss" : seconds === undefined ? "h:mm" : "h:mm:ss" };
}

function dayOf(text: string, { date1904, locale, now }: TypingContext): TypedDate | undefined {
  const dated = (year: number, month: number, day: number, numberFormat: string): TypedDate | undefined => {
    const date = new Date(Date.UTC(year, month - 1, day));
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 9999;
    return exists ? { value: dateToSerial(date.getTime(), date1904), numberFormat } : undefined;
  };
  const thisYear = now().getFullYear();
  const chinese = locale === "zh-CN";

  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst && (yearFirst[2] !== "." || chinese === false)) {
    return dated(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]), "m/d/yyyy");
  }
  const spelled = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (spelled && chinese) {
    const format = spelled[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
    return dated(Number(spelled[1]), Number(spelled[2]), Number(spelled[3] ?? 1), format);
  }
  const spelledDay = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (spelledDay && chinese) {
    return dated(thisYear, Number(spelledDay[1]), Number(spelledDay[2]), 'm"月"d"日"');
  }
  const yearMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (yearMonth) {
    return dated(Number(yearMonth[1]), Number(yearMonth[2]), 1, "mmm-yy");
  }
  const monthDay = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (monthDay) {
    return dated(thisYear, Number(monthDay[1]), Number(monthDay[2]), chinese ? 'm"月"d"日"' : "d-mmm");
  }
  const monthDayYear = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthDayYear && !chinese) {
    return dated(Number(monthDayYear[3]), Number(monthDayYear[1]), Number(monthDayYear[2]), "m/d/yyyy");
  }
  const named = /^(\d{1,2})-([A-Za-z]{3})(?:-(\d{2}|\d{4}))?$/.exec(text);
  const month = named ? shortMonths.indexOf((named[2] ?? "").toLowerCase()) + 1 : 0;
  if (named && month > 0) {
    const year =
      named[3] === undefined
        ? thisYear
        : Number(named[3]) + (named[3].length === 2 ? (Number(named[3]) < 30 ? 2000 : 1900) : 0);
    return dated(year, month, Number(named[1]), named[3] === undefined ? "d-mmm" : "d-mmm-yy");
  }
  return undefined;
}
