import type Big from "big.js";
import { computed, notComputable, type Computed } from "../model/computed";
import type { Quantity } from "../model/indicator";
import { unitScale } from "../number/unitScale";

/** Target and actual value in one unit. */
export interface ComparableValues {
  readonly target: Big;
  readonly actual: Big;
}

/**
 * Brings target and actual value to one unit: 万件 and 件, 亿元 and 万元. A value without a unit takes
 * the other's. Units of different kinds, and a bare 0.96 beside a target of 95 %, are not compared:
 * whether it means 96 % is for the user to say.
 */
export function comparableValues(target: Quantity, actual: Quantity): Computed<ComparableValues> {
  if (target.value === null) {
    return notComputable(target.kind === "blank" ? "missing-target" : "qualitative");
  }
  if (actual.value === null) {
    return notComputable(actual.kind === "blank" || actual.kind === "error" ? "missing-actual" : "qualitative");
  }
  if (actual.kind === "suspect") {
    return notComputable("missing-actual");
  }
  if (target.unit === null || actual.unit === null) {
    return isBareShare(actual, target) || isBareShare(target, actual)
      ? notComputable("different-units")
      : computed({ target: target.value, actual: actual.value });
  }
  const [inTarget, inActual] = [unitScale(target.unit), unitScale(actual.unit)];
  if (inTarget.base !== inActual.base) {
    return notComputable("different-units");
  }
  return computed({ target: target.value.times(inTarget.scale), actual: actual.value.times(inActual.scale) });
}

function isBareShare(bare: Quantity, other: Quantity): boolean {
  return (
    bare.unit === null &&
    bare.value !== null &&
    bare.value.gt(0) &&
    bare.value.lte(1) &&
    other.unit === "%" &&
    other.value?.gt(1) === true
  );
}
