import Big from "big.js";
import { computed, notComputable, type Computed } from "../model/computed";
import type { Quantity } from "../model/indicator";

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
  if (target.value === null) return notComputable(target.kind === "blank" ? "missing-target" : "qualitative");
  if (actual.value === null) return notComputable(actual.kind === "blank" || actual.kind === "error" ? "missing-actual" : "qualitative");
  if (actual.kind === "suspect") return notComputable("missing-actual");
  if (target.unit === null || actual.unit === null) {
    return isBareShare(actual, target) || isBareShare(target, actual)
      ? notComputable("different-units")
      : computed({ target: target.value, actual: actual.value });
  }
  const [targetScale, targetBase] = scaleOf(target.unit);
  const [actualScale, actualBase] = scaleOf(actual.unit);
  if (targetBase !== actualBase) return notComputable("different-units");
  return computed({ target: target.value.times(targetScale), actual: actual.value.times(actualScale) });
}

function isBareShare(bare: Quantity, other: Quantity): boolean {
  return bare.unit === null && bare.value !== null && bare.value.gt(0) && bare.value.lte(1) && other.unit === "%" && other.value?.gt(1) === true;
}

/** A unit as its scale and what is counted: 万件 → [10000, 件]. */
function scaleOf(unit: string): [Big, string] {
  const match = /^(千万|百万|十万|亿|万|千|百)(.+)$/.exec(unit);
  const scale = match?.[1] === undefined ? undefined : scales[match[1]];
  const base = scale === undefined ? unit : (match?.[2] ?? unit);
  return [scale ?? new Big(1), sameUnits[base] ?? base];
}

const scales: Readonly<Record<string, Big>> = {
  百: new Big(100),
  千: new Big("1e3"),
  万: new Big("1e4"),
  十万: new Big("1e5"),
  百万: new Big("1e6"),
  千万: new Big("1e7"),
  亿: new Big("1e8"),
};

/** Different words for one unit. */
const sameUnits: Readonly<Record<string, string>> = { 日: "天", 人民币: "元", 元人民币: "元", "%": "%", 百分点: "个百分点" };
