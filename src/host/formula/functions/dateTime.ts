import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { dateToSerial, serialToDate, type DateParts } from "#host/vocabulary/dateSerial";
import { toNumber } from "../coercion";
import type { FormulaContext } from "../formulaContext";
import { type FormulaFunction, type FunctionTable, scalar, valueError } from "./formulaFunction";

const numberError = (): CellError => new CellError("#NUM!");

/** Of a date's parts. */
function part(of: (date: DateParts) => number): FormulaFunction {
  return scalar(1, 1, ([value = null], context) => {
    const date = dateOf(value, context);
    return date instanceof CellError ? date : of(date);
  });
}

/** Of the time of day, to the nearest second. */
function timePart(of: (date: DateParts) => number): FormulaFunction {
  return scalar(1, 1, ([value = null], context) => {
    const serial = toNumber(value, context.numberInText);
    const date = serial instanceof CellError ? serial : dateOf(Math.round(serial * 86_400) / 86_400, context);
    return date instanceof CellError ? date : of(date);
  });
}

function dateOf(value: CellValue, { numberInText, date1904 }: FormulaContext): DateParts | CellError {
  const serial = toNumber(value, numberInText);
  return serial instanceof CellError ? serial : (serialToDate(serial, date1904) ?? numberError());
}

/** Days over the end of a month run on into the next; a year below 1900 counts from there. */
function serialOf(year: number, month: number, day: number, date1904: boolean): CellValue {
  const base = year >= 0 && year < 1900 ? year + 1900 : year;
  const serial = dateToSerial(Date.UTC(Math.trunc(base), Math.trunc(month) - 1, Math.trunc(day)), date1904);
  return serial < 0 || base > 9999 ? numberError() : serial;
}

/** The same day so many months on, or the month's last where it is shorter. */
function monthsOn(end: boolean): FormulaFunction {
  return scalar(2, 2, ([start = null, count = null], context) => {
    const [date, months] = [dateOf(start, context), toNumber(count, context.numberInText)];
    if (date instanceof CellError || months instanceof CellError) {
      return date instanceof CellError ? date : months;
    }
    const month = date.month + Math.trunc(months);
    const last = new Date(Date.UTC(date.year, month, 0)).getUTCDate();
    return serialOf(date.year, month, end ? last : Math.min(date.day, last), context.date1904);
  });
}

/** Whole years, months or days between two dates. */
function difference(first: DateParts, last: DateParts, unit: string, days: number): CellValue {
  const months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return days;
    case "YM":
      return months % 12;
    default:
      return numberError();
  }
}

function weekday(date: DateParts, kind: number): CellValue {
  switch (kind) {
    case 1:
    case 17:
      return date.weekday + 1;
    case 2:
    case 11:
      return ((date.weekday + 6) % 7) + 1;
    case 3:
      return (date.weekday + 6) % 7;
    default:
      return kind > 11 && kind < 17 ? ((date.weekday + 17 - kind) % 7) + 1 : numberError();
  }
}

export const dateTime: FunctionTable = {
  TODAY: scalar(0, 0, (_values, { now }) => Math.floor(now())),
  NOW: scalar(0, 0, (_values, { now }) => now()),
  DATE: scalar(3, 3, (values, { numberInText, date1904 }) => {
    const [year, month, day] = values.map((value) => toNumber(value, numberInText));
    return typeof year === "number" && typeof month === "number" && typeof day === "number"
      ? serialOf(year, month, day, date1904)
      : valueError();
  }),
  TIME: scalar(3, 3, (values, { numberInText }) => {
    const [hours, minutes, seconds] = values.map((value) => Math.trunc(Number(toNumber(value, numberInText))));
    const time = ((hours ?? NaN) * 3600 + (minutes ?? NaN) * 60 + (seconds ?? NaN)) / 86_400;
    return Number.isNaN(time) ? valueError() : time < 0 ? numberError() : time % 1;
  }),
  DATEVALUE: scalar(1, 1, ([value = null], { numberInText }) => {
    const serial = typeof value === "string" ? numberInText(value) : undefined;
    return serial === undefined ? valueError() : Math.floor(serial);
  }),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  HOUR: timePart(({ hour }) => hour),
  MINUTE: timePart(({ minute }) => minute),
  SECOND: timePart(({ second }) => second),
  WEEKDAY: scalar(1, 2, ([value = null, kind = 1], context) => {
    const [date, by] = [dateOf(value, context), toNumber(kind, context.numberInText)];
    return date instanceof CellError ? date : by instanceof CellError ? by : weekday(date, Math.trunc(by));
  }),
  EDATE: monthsOn(false),
  EOMONTH: monthsOn(true),
  DAYS: scalar(2, 2, ([last = null, first = null], { numberInText }) => {
    const [to, from] = [toNumber(last, numberInText), toNumber(first, numberInText)];
    return to instanceof CellError ? to : from instanceof CellError ? from : Math.floor(to) - Math.floor(from);
  }),
  DATEDIF: scalar(3, 3, ([first = null, last = null, unit = null], context) => {
    const [from, to] = [toNumber(first, context.numberInText), toNumber(last, context.numberInText)];
    const [start, end] = [dateOf(first, context), dateOf(last, context)];
    if (
      start instanceof CellError ||
      end instanceof CellError ||
      from instanceof CellError ||
      to instanceof CellError
    ) {
      return valueError();
    }
    return to < from ? numberError() : difference(start, end, String(unit), Math.floor(to) - Math.floor(from));
  }),
};
