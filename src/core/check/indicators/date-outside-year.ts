import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

/** Dates that carry a year, beside the year that is evaluated. */
export const dateOutsideYear = {
  id: "date-outside-year" as const,
  severity: "warning",
  title: { zhCN: "日期不在评价年度内", enUS: "Date outside the year" },
  message: {
    zhCN: "指标「{name}」的完成日期「{actual}」不在 {year} 年内。请核对日期，或说明原因。",
    enUS: "The date “{actual}” of the indicator “{name}” is not in {year}. Check the date, or explain it.",
  },
  isExplainable: true,
  find: eachIndicator("actual", ({ indicator: { actual, reason } }, { tables }) => {
    const year = tables.basicInformation.year?.value;
    const written = /^\d{4}/.exec(actual.date ?? "")?.[0];
    return year === undefined || written === undefined || Number(written) === year || reason !== ""
      ? null
      : { actual: actual.text, year: String(year) };
  }),
} satisfies Check;
