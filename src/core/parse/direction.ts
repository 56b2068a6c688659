import type { Comparator, Direction, Quantity } from "../model/indicator";
import { leadingComparator } from "./parseQuantity";

/**
 * Whether more or less is better, and by which comparator: as the target says (≤10次), else as the
 * columns 指标性质 (正向, ≤) and 符号 (≤) say, else by what the indicator is about. Without an operator a cost, a
 * count of faults or a target of zero is a limit; anything else wants to be reached.
 */
export function directionOf(
  name: string,
  target: Quantity,
  column: string,
  sign: string,
): { direction: Direction; comparator: Comparator | null } {
  // A target of 近20万人 is to be reached: 近 and 左右 blur the number and set no limit.
  const ownComparator = target.kind === "approximate" && target.comparator !== ">" ? null : target.comparator;
  const comparator = ownComparator ?? operatorIn(sign) ?? operatorIn(column);
  const words = column + sign;
  if (/反向|逆向/.test(words)) {
    return { direction: "lower-is-better", comparator };
  }
  if (/正向/.test(words)) {
    return { direction: "higher-is-better", comparator };
  }
  if (comparator === "≤" || comparator === "<") {
    return { direction: "lower-is-better", comparator };
  }
  if (comparator === "=") {
    return { direction: "equal", comparator };
  }
  if (comparator !== null) {
    return { direction: "higher-is-better", comparator };
  }
  const isLimit = target.value?.eq(0) === true || /成本|费用|标准$|单价|投诉|事故|差错|违规|死亡|时限/.test(name);
  return { direction: isLimit && !/率$/.test(name) ? "lower-is-better" : "higher-is-better", comparator };
}

/** The operator of a cell that may also say 正向, 反向, 定量 or 定性. */
function operatorIn(text: string): Comparator | null {
  return leadingComparator(text.replace(/[正反逆]向|定[量性](?:指标)?/g, ""))?.comparator ?? null;
}
