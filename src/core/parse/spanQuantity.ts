import type { Quantity } from "../model/indicator";
import type { CellReading } from "./cellReading";
import { leadingComparator, parseQuantity, type QuantityRole } from "./parseQuantity";
import { isNothing, plainForm } from "./plainForm";

/** A value that may be spread over the cells below one header. */
export interface SpanReading {
  readonly quantity: Quantity;
  /** What stands before the value, as in a column of its own: ≧, 正向. */
  readonly before: string;
  /** What stands after it and is no number: a unit. */
  readonly unit: string | null;
}

/**
 * Reads a value from the cells that its header spans: one as a rule, but ≧ ｜ 735 ｜ 人次 stands in three.
 * The value is the first cell that is no sign alone.
 */
export function spanQuantity(cells: readonly CellReading[], role: QuantityRole): SpanReading | null {
  const [first] = cells;
  if (!first) {
    return null;
  }
  const at = cells.findIndex((cell) => !isNothing(cell.text) && !isSign(cell.text));
  const value = cells[at] ?? first;
  const after = cells.slice(at + 1).map(({ text }) => plainForm(text));
  const unit = at === -1 ? undefined : after.find((text) => !isNothing(text) && !/^[\d.,]+$/.test(text));
  return {
    quantity: parseQuantity(value, role),
    before:
      at < 1
        ? ""
        : cells
            .slice(0, at)
            .map(({ text }) => plainForm(text))
            .join(""),
    unit: unit === undefined || unit.length > longestUnit ? null : unit,
  };
}

/** What is longer is a remark. */
const longestUnit = 8;

function isSign(text: string): boolean {
  const plain = plainForm(text);
  return /^(?:正向|反向|逆向|定量|定性)$/.test(plain) || leadingComparator(plain)?.length === plain.length;
}
