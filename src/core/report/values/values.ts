import Big from "big.js";
import { Drop } from "liquidjs";
import type { CellAddress } from "../../model/grid";
import { convertMoney, type MoneyUnit } from "../../vocabulary/moneyUnits";
import { piecesText, type Piece } from "../prose/pieces";

/** Which display a number has unless the template asks for another; `points` are those between two percentages. */
export type ValueKind = "amount" | "rate" | "points" | "number" | "text";

export interface Shown {
  /** What is printed, and what counts as the figure. */
  readonly text: string;
  /** Words around it that its cell does not hold: 不低于, 万元. */
  readonly before?: string;
  readonly after?: string;
  /** The one cell that it comes from. */
  readonly cell: CellAddress | null;
  readonly kind: ValueKind;
  /** For arithmetic and comparison; an amount in `moneyUnit`, a rate as a ratio. */
  readonly number: Big | null;
  readonly moneyUnit?: MoneyUnit | undefined;
  /** Decimals that the template asked for. */
  readonly decimals?: number | undefined;
  /** Whether thousands are set apart: 16,152.27 */
  readonly grouped?: boolean | undefined;
}

/** A value of the tables as the template sees it: it prints, compares and computes. */
export class ShownValue extends Drop {
  constructor(readonly shown: Shown) {
    super();
  }

  pieces(): readonly Piece[] {
    const { before = "", text, after = "", cell } = this.shown;
    const affix = (words: string): Piece[] => (words === "" ? [] : [{ kind: "value", text: words, cell: null }]);
    return [...affix(before), { kind: "value", text, cell }, ...affix(after)];
  }

  override valueOf(): string {
    return piecesText(this.pieces());
  }

  equals(other: unknown): boolean {
    if (isLiteralDrop(other)) {
      return other.equals(this.valueOf());
    }
    const [a, b] = [this.shown.number, numberInUnitOf(this, other)];
    return a !== null && b !== null ? a.eq(b) : this.valueOf() === plainOf(other);
  }

  gt(other: unknown): boolean {
    return compare(this, other, (order) => order > 0);
  }

  geq(other: unknown): boolean {
    return compare(this, other, (order) => order >= 0);
  }

  lt(other: unknown): boolean {
    return compare(this, other, (order) => order < 0);
  }

  leq(other: unknown): boolean {
    return compare(this, other, (order) => order <= 0);
  }
}

/** A value that is not there. It is false in a condition, and printing it drops its clause. */
export class Missing extends Drop {
  /** `onPrint` is told when the template goes on to print it. */
  constructor(
    readonly missingName: string,
    readonly onPrint: () => void = () => undefined,
  ) {
    super();
  }

  override valueOf(): null {
    return null;
  }

  equals(other: unknown): boolean {
    return other instanceof Missing || isLiteralDrop(other);
  }

  gt(): boolean {
    return false;
  }

  geq(): boolean {
    return false;
  }

  lt(): boolean {
    return false;
  }

  leq(): boolean {
    return false;
  }
}

/** Text put together from several values, each with its cell. */
export class Fragment extends Drop {
  /** Characters and parts, known without putting them together. */
  readonly size: number;

  constructor(readonly parts: readonly Piece[]) {
    super();
    this.size = parts.reduce((sum, part) => sum + ("text" in part ? part.text.length : 0), parts.length);
  }

  override valueOf(): string {
    return piecesText(this.parts);
  }
}

/** The number behind a value, or null. A text that is a number counts, since templates quote them. */
export function numberOf(value: unknown): Big | null {
  if (value instanceof ShownValue) {
    return value.shown.number;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return new Big(value);
  }
  return typeof value === "string" && value.length <= longestNumber && /^-?\d+(\.\d+)?$/.test(value)
    ? new Big(value)
    : null;
}

/** Sums of money in 分 need twenty digits; what is far longer is no number of a report's. */
const longestNumber = 40;

/** A value as the standard filters take it: text, numbers and lists. */
export function plainOf(value: unknown): unknown {
  return value instanceof ShownValue || value instanceof Fragment || value instanceof Missing ? value.valueOf() : value;
}

function compare(left: ShownValue, right: unknown, holds: (order: number) => boolean): boolean {
  const [a, b] = [left.shown.number, numberInUnitOf(left, right)];
  return a !== null && b !== null && holds(a.cmp(b));
}

/** The number behind a value; where both are amounts of money, in the unit of the first. */
export function numberInUnitOf(first: unknown, value: unknown): Big | null {
  const number = numberOf(value);
  const [from, to] = [moneyUnitOf(value), moneyUnitOf(first)];
  return number && from && to ? convertMoney(number, from, to) : number;
}

export function moneyUnitOf(value: unknown): MoneyUnit | undefined {
  return value instanceof ShownValue ? value.shown.moneyUnit : undefined;
}

/** `nil`, `empty` and `blank` compare themselves. */
function isLiteralDrop(value: unknown): value is Drop & { equals(other: unknown): boolean } {
  return (
    value instanceof Drop &&
    !(value instanceof ShownValue || value instanceof Missing || value instanceof Fragment) &&
    typeof value["equals"] === "function"
  );
}
