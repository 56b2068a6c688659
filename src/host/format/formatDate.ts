import { type DateParts, serialToDate } from "#host/vocabulary/dateSerial";
import type { FormatToken } from "./formatSections";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const chineseWeekdays = ["日", "一", "二", "三", "四", "五", "六"];

/** A serial number in a date or time format; "####" where there is no such date. */
export function formatDate(serial: number, tokens: readonly FormatToken[], date1904: boolean): string {
  const date = serialToDate(roundedToShown(serial, tokens), date1904);
  if (!date) {
    return "####";
  }
  const half = tokens.find((token) => token.kind === "ampm")?.text;
  let text = "";
  for (const [index, token] of tokens.entries()) {
    switch (token.kind) {
      case "date":
        text += datePart(token.text, date, half !== undefined, isMinute(tokens, index));
        break;
      case "elapsed":
        text += elapsed(token.text, serial);
        break;
      case "ampm":
        text += halfDay(token.text, date.hour);
        break;
      case "digits":
        // Fractions of a second: `ss.00`.
        text += String(date.millisecond).padStart(3, "0").slice(0, token.text.length);
        break;
      default:
        text += token.text;
    }
  }
  return text;
}

function roundedToShown(serial: number, tokens: readonly FormatToken[]): number {
  const showsFractions = tokens.some((token, index) => token.kind === "digits" && tokens[index - 1]?.kind === "point");
  return showsFractions ? serial : Math.round(serial * 86_400) / 86_400;
}

/** `m` is minutes right after hours or right before seconds, months otherwise. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const isTime = (token: FormatToken) => token.kind === "date" || token.kind === "elapsed";
  const before = tokens.slice(0, index).reverse().find(isTime)?.text;
  const after = tokens.slice(index + 1).find(isTime)?.text;
  return (before?.startsWith("h") ?? false) || (after?.startsWith("s") ?? false);
}

function datePart(code: string, date: DateParts, twelveHours: boolean, minute: boolean): string {
  const padded = (value: number) => (code.length === 1 ? String(value) : String(value).padStart(2, "0"));
  switch (code[0]) {
    case "y":
      return code.length <= 2 ? String(date.year % 100).padStart(2, "0") : String(date.year).padStart(4, "0");
    case "m":
      if (minute && code.length <= 2) {
        return padded(date.minute);
      }
      return code.length <= 2 ? padded(date.month) : monthName(code.length, date.month);
    case "d": {
      const name = weekdays[date.weekday] ?? "";
      return code.length <= 2 ? padded(date.day) : code.length === 3 ? name.slice(0, 3) : name;
    }
    case "a": {
      const name = chineseWeekdays[date.weekday] ?? "";
      return code.length === 3 ? name : `星期${name}`;
    }
    case "h":
      return padded(twelveHours ? ((date.hour + 11) % 12) + 1 : date.hour);
    default:
      return padded(date.second);
  }
}

function monthName(length: number, month: number): string {
  const name = months[month - 1] ?? "";
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function elapsed(code: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const amount = code[0] === "h" ? Math.floor(seconds / 3600) : code[0] === "m" ? Math.floor(seconds / 60) : seconds;
  return String(amount).padStart(code.length, "0");
}

function halfDay(code: string, hour: number): string {
  const [morning = "", afternoon = ""] = code.split("/");
  return hour < 12 ? morning : afternoon;
}
