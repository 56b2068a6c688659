import Big from "big.js";
import type { Computed } from "../../../model/computed";
import { magnitudeBefore } from "../../../vocabulary/magnitudes";
import { inYuan, isWrittenMoneyUnit, type WrittenMoneyUnit } from "../../../vocabulary/moneyUnits";

/** A quantity of the workbook that a report may tell of. */
export interface KnownQuantity {
  readonly kind: "money" | "percent" | "number";
  /** Money in 元, percentages as 97.08, numbers as they are: 万件 counts 件. */
  readonly value: Big;
  /** What a number counts: 件, 分 of a score, 项 of the indicators; null where the table does not say. */
  readonly unit: string | null;
}

export function moneyOf(value: Big | null | undefined, unit: WrittenMoneyUnit): KnownQuantity[] {
  return value ? [{ kind: "money", value: value.times(inYuan(unit)), unit: "元" }] : [];
}

export function percentOf(ratio: Big | Computed<Big> | null): KnownQuantity[] {
  if (ratio !== null && "kind" in ratio) {
    return ratio.kind === "computed" ? percentOf(ratio.value) : [];
  }
  return ratio === null ? [] : [{ kind: "percent", value: ratio.times(100), unit: "%" }];
}

export function shareOf(part: Big | null, whole: Big | null | undefined): KnownQuantity[] {
  return part && whole && !whole.eq(0) ? percentOf(part.div(whole)) : [];
}

/** Points and scores. */
export function pointsOf(value: Big | Computed<Big> | null | undefined): KnownQuantity[] {
  if (!value) {
    return [];
  }
  if ("kind" in value) {
    return value.kind === "computed" ? pointsOf(value.value) : [];
  }
  return [{ kind: "number", value, unit: "分" }];
}

/** How many indicators there are of a kind, or findings. */
export function countOf(count: number): KnownQuantity[] {
  return [{ kind: "number", value: new Big(count), unit: "项" }];
}

/** A value in the unit that its table names. */
export function valueIn(value: Big | null, unit: string | null): KnownQuantity[] {
  if (!value) {
    return [];
  }
  if (unit === null) {
    return [{ kind: "number", value, unit: null }];
  }
  if (isWrittenMoneyUnit(unit)) {
    return moneyOf(value, unit);
  }
  if (unit === "%" || unit === "‰") {
    return [{ kind: "percent", value: unit === "%" ? value : value.div(10), unit: "%" }];
  }
  const { magnitude, counted } = magnitudeBefore(unit) ?? { magnitude: 1, counted: unit };
  return [{ kind: "number", value: value.times(magnitude), unit: counted }];
}

export function sumOf(values: readonly (Big | null)[]): Big {
  return values.reduce<Big>((total, value) => (value ? total.plus(value) : total), new Big(0));
}
