import type { Quantity } from "#core/model/indicator";

/** A quantity without its text, its number as a string: what tests compare. */
export function propertyOf({ kind, comparator, value, unit, date }: Quantity) {
  return { kind, comparator, value: value && value.toFixed(), unit, date };
}
