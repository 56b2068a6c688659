const day = 86_400_000;

/** Excel's day 60 is 29 February 1900, which never was; serials below it are a day off. */
const phantomLeapDay = 60;

/**
 * Days since the workbook's epoch (1899-12-31, or 1904-01-01 in workbooks made on old Macs), with
 * the time as a fraction.
 */
export function dateToSerial(milliseconds: number, date1904: boolean): number {
  if (date1904) {
    return (milliseconds - Date.UTC(1904, 0, 1)) / day;
  }
  const serial = (milliseconds - Date.UTC(1899, 11, 31)) / day;
  return serial >= phantomLeapDay ? serial + 1 : serial;
}

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** `undefined` where Excel shows ####: before the epoch and after the year 9999. */
export function serialToDate(serial: number, date1904: boolean): DateParts | undefined {
  const shifted = date1904 ? serial + 1462 : serial;
  const milliseconds = Math.round(shifted * day);
  if (shifted < 0 || milliseconds >= 2_958_466 * day) {
    return undefined;
  }
  const days = Math.floor(milliseconds / day);
  const epoch = days > phantomLeapDay ? Date.UTC(1899, 11, 30) : Date.UTC(1899, 11, 31);
  const date = new Date(epoch + milliseconds);
  const time = {
    weekday: (days + 6) % 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
  if (days === phantomLeapDay) {
    return { year: 1900, month: 2, day: 29, ...time };
  }
  if (days === 0) {
    return { year: 1900, month: 1, day: 0, ...time };
  }
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...time };
}

/** ISO 8601, as cells of type `d` hold it in strict workbooks. */
export function isoToSerial(text: string, date1904: boolean): number {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match) {
    return Number.NaN;
  }
  const [, year, month, date, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  return year === undefined
    ? time / day
    : dateToSerial(Date.UTC(Number(year), Number(month) - 1, Number(date)) + time, date1904);
}
