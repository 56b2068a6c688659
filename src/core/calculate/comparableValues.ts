import Big from "big.js";
import { computed, notComputable, type Computed } from "../model/computed";
import type { Quantity } from "../model/indicator";
import { inUnitOfOther, unitScale } from "../number/unitScale";
import { magnitudeBefore } from "../vocabulary/magnitudes";

/** Target and actual value in one unit. */
export interface ComparableValues {
  readonly target: Big;
  readonly actual: Big;
}

/**
 * Brings target and actual value to one unit: 万件 and 件, 亿元 and 万元. A value without a unit takes
 * the other's; one with a magnitude alone (90万) counts what the other counts. Units of different kinds are not
 * compared, nor is a bare 0.96 beside a target of 95 %, nor a bare 2 beside 3万: whether they mean 96 % and 2万 is for the
 * user to say.
 */
export function comparableValues(ofTarget: Quantity, ofActual: Quantity): Computed<ComparableValues> {
  const [target, actual] = [inUnitOfOther(ofTarget, ofActual), inUnitOfOther(ofActual, ofTarget)];
  if (target.value === null) {
    return notComputable(target.kind === "blank" ? "missing-target" : "qualitative");
  }
  if (actual.value === null) {
    return notComputable(actual.kind === "blank" || actual.kind === "error" ? "missing-actual" : "qualitative");
  }
  if (actual.kind === "suspect") {
    return notComputable("missing-actual");
  }
  if (isOfDoubtfulScale(target, actual) || isOfDoubtfulScale(actual, target)) {
    return notComputable("doubtful-scale");
  }
  if (target.unit === null || actual.unit === null) {
    if (target.magnitude !== undefined || actual.magnitude !== undefined) {
      return target.unit === actual.unit
        ? computed({ target: target.value, actual: actual.value })
        : notComputable("different-units");
    }
    return isBareShare(actual.value, target.value, target.unit) || isBareShare(target.value, actual.value, actual.unit)
      ? notComputable("different-units")
      : computed({ target: target.value, actual: actual.value });
  }
  const [inTarget, inActual] = [unitScale(target.unit), unitScale(actual.unit)];
  if (inTarget.base !== inActual.base) {
    return notComputable("different-units");
  }
  return computed({ target: target.value.times(inTarget.scale), actual: actual.value.times(inActual.scale) });
}

/** Of two values of which one has no unit: whether that is a share, beside a percentage. */
function isBareShare(bare: Big, other: Big, unit: string | null): boolean {
  return bare.gt(0) && bare.lte(1) && unit === "%" && other.gt(1);
}

/**
 * Whether a bare number may count in the other's magnitude or not, and the way in which it is read is the less likely
 * one: 2 beside 3万 is read as 2 and hardly meant so, 25000 beside 3万人次 would be 25000万. A factor of 100, half way to
 * 10,000, parts the likely from the unlikely.
 */
function isOfDoubtfulScale(bare: Quantity, other: Quantity): boolean {
  const isBare = bare.unit === null && bare.magnitude === undefined;
  if (!isBare || !bare.value?.gt(0) || !other.value?.gt(0)) {
    return false;
  }
  if (other.magnitude !== undefined) {
    return other.unit === null && other.value.div(bare.value).gt(farthest(other.magnitude));
  }
  const scale = magnitudeBefore(other.unit ?? "")?.magnitude;
  return scale !== undefined && bare.value.div(other.value).gt(farthest(scale));
}

/** How many times of each other a target and what came of it may be before another reading is nearer. */
function farthest(magnitude: Big): Big {
  const half = magnitude.sqrt();
  return half.gt(100) ? half : new Big(100);
}
