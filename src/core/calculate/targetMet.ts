import type { Indicator, Quantity } from "../model/indicator";
import type { ComparableValues } from "./comparableValues";

/**
 * Whether the target was reached. A target of "= 0" is reached by nothing at all; any other "=" is
 * reached from there upwards, as the form's formula has it.
 */
export function targetMet(
  { direction, target: { comparator } }: Pick<Indicator, "direction" | "target">,
  values: ComparableValues,
): boolean {
  const { target, actual } = values;
  if (comparator === ">") {
    return actual.gt(target);
  }
  if (comparator === "<") {
    return actual.lt(target);
  }
  const isLimit = direction === "lower-is-better" || (direction === "equal" && target.eq(0));
  return isLimit ? actual.lte(target) : actual.gte(target);
}

/**
 * Whether a deadline was kept, where both dates can be compared; null where they cannot.
 *
 * @param year 年度, for a date without a year
 */
export function deadlineMet(target: Quantity, actual: Quantity, year: number | null): boolean | null {
  const [due, done] = [target.date, actual.date].map((date) =>
    date?.startsWith("-") ? (year === null ? null : `${year}${date.slice(1)}`) : date,
  );
  return due && done ? done <= due : null;
}
