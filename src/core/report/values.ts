import Big from "big.js";
import { Drop } from "liquidjs";
import type { CellAddress } from "../model/grid";
import type { MoneyUnit } from "../model/budget";
import { piecesText, type Piece } from "./pieces";

/** Which display a number has unless the template asks for another. */
export type ValueKind = "amount" | "rate" | "number" | "text";

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
    const [a, b] = [this.shown.number, numberOf(other)];
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
  constructor(readonly parts: readonly Piece[]) {
    super();
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
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? new Big(value) : null;
}

/** A value as the standard filters take it: text, numbers and lists. */
export function plainOf(value: unknown): unknown {
  return value instanceof ShownValue || value instanceof Fragment || value instanceof Missing ? value.valueOf() : value;
}

function compare(left: ShownValue, right: unknown, holds: (order: number) => boolean): boolean {
  const [a, b] = [left.shown.number, numberOf(right)];
  return a !== null && b !== null && holds(a.cmp(b));
}

/** `nil`, `empty` and `blank` compare themselves. */
function isLiteralDrop(value: unknown): value is Drop & { equals(other: unknown): boolean } {
  return (
    value instanceof Drop &&
    !(value instanceof ShownValue || value instanceof Missing || value instanceof Fragment) &&
    typeof value["equals"] === "function"
  );
}
