import type { Comparator, Direction, Quantity } from "../model/indicator";
import { leadingComparator } from "./parseQuantity";

/**
 * Whether more or less is better, and by which comparator: as the target says (≤10次), else as the
 * column 指标性质 says (正向, ≤), else by what the indicator is about. Without an operator a cost, a
 * count of faults or a target of zero is a limit; anything else wants to be reached.
 */
export function directionOf(
  name: string,
  target: Quantity,
  column: string,
): { direction: Direction; comparator: Comparator | null } {
  const comparator = target.comparator ?? leadingComparator(column)?.comparator ?? null;
  if (/反向|逆向/.test(column)) return { direction: "lower-is-better", comparator };
  if (/正向/.test(column)) return { direction: "higher-is-better", comparator };
  if (comparator === "≤" || comparator === "<") return { direction: "lower-is-better", comparator };
  if (comparator === "=") return { direction: "equal", comparator };
  if (comparator !== null) return { direction: "higher-is-better", comparator };
  const isLimit = target.value?.eq(0) === true || /成本|费用|标准$|单价|投诉|事故|差错|违规|死亡|时限/.test(name);
  return { direction: isLimit && !/率$/.test(name) ? "lower-is-better" : "higher-is-better", comparator };
}
