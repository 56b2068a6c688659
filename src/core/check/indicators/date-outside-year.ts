import type { Indicator, IndicatorColumn } from "../../model/indicator";
import { phrase, type PhraseId } from "../../model/phrase";
import type { Check, Finding } from "../check";

/** A date or a year that a row names, and where. */
interface Dated {
  readonly column: IndicatorColumn;
  readonly title: PhraseId;
  readonly text: string;
  readonly year: number;
}

/** Dates that carry a year, beside the year that is evaluated; of a row the first, since one slip puts them all there. */
export const dateOutsideYear = {
  id: "date-outside-year" as const,
  severity: "warning",
  title: { zhCN: "日期不在评价年度内", enUS: "Date outside the year" },
  message: {
    zhCN: "指标「{name}」的{what}「{text}」不在 {year} 年内。请核对日期，或说明原因。",
    enUS: "The {what} “{text}” of the indicator “{name}” is not in {year}. Check the date, or explain it.",
  },
  isExplainable: true,
  find: ({ tables, results }) => {
    const year = tables.basicInformation.year?.value;
    return year === undefined
      ? []
      : results.indicators.flatMap(({ indicator }): Finding[] => {
          const { name, reason, cells } = indicator;
          const outside = reason === "" ? datesOf(indicator).find((dated) => dated.year !== year) : undefined;
          return outside
            ? [
                {
                  cell: cells[outside.column] ?? cells.name,
                  values: { name, what: phrase(outside.title), text: outside.text, year: String(year) },
                },
              ]
            : [];
        });
  },
} satisfies Check;

function datesOf({ name, target, actual }: Indicator): Dated[] {
  return [
    ...dated("actual", "actual-value", actual.text, yearOf(actual.date)),
    ...dated("target", "target", target.text, yearOf(target.date)),
    ...dated("name", "in-name", name, yearIn(name)),
  ];
}

function dated(column: IndicatorColumn, title: PhraseId, text: string, year: number | null): Dated[] {
  return year === null ? [] : [{ column, title, text, year }];
}

function yearOf(date: string | null): number | null {
  const written = /^\d{4}/.exec(date ?? "")?.[0];
  return written === undefined ? null : Number(written);
}

/** The one year that a name is about; a base of comparison (较2020年), a period (2019—2023年) or money of an earlier year is none. */
function yearIn(name: string): number | null {
  const [match, ...more] = [...name.matchAll(/(?<!\d)(20\d{2})\s?年/g)];
  if (!match || more.length > 0 || isOtherYear.test(name)) {
    return null;
  }
  return Number(match[1]);
}

const isOtherYear =
  /[较比同自从至到—–~～-]\s?20\d{2}|20\d{2}\s?年?\s?[—–~～至到-]|年(?:度)?(?:以来|起|以前|以后|前|后)|增长|下降|提高|降低|上升|减少|结转|结余|累计|基数|基期|规划|计划|下达|提前/;
