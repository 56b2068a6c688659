import Big from "big.js";
import type { Quantity } from "../model/indicator";
import { magnitudeBefore } from "../vocabulary/magnitudes";

/** A unit as what is counted and how many of them it is: 万件 is 10000 件. */
export interface UnitScale {
  readonly scale: Big;
  readonly base: string;
}

/** Two units measure one kind of thing where their bases are equal. */
export function unitScale(unit: string): UnitScale {
  const { magnitude, counted } = magnitudeBefore(unit) ?? { magnitude: 1, counted: unit };
  const [scale, base] = kinds.get(counted) ?? ["1", counted];
  return { scale: new Big(scale).times(magnitude), base };
}

/** What a unit counts, without a magnitude of its own: 万人次 → 人次, 万元 → 元, 公里 → 公里. */
export function countedIn(unit: string): string {
  return magnitudeBefore(unit)?.counted ?? unit;
}

/**
 * A number that is written with a magnitude and without a unit counts what the other value counts: 90万 beside 120万元
 * is 900000 元. A share beside it says nothing of what is counted.
 */
export function inUnitOfOther(quantity: Quantity, { unit }: Quantity): Quantity {
  const isCounted = quantity.magnitude !== undefined && quantity.unit === null && unit !== null;
  return isCounted && unitScale(unit).base !== "%" ? { ...quantity, unit: countedIn(unit) } : quantity;
}

/** Different words for one unit, and units of one kind. */
const kinds: ReadonlyMap<string, readonly [scale: string, base: string]> = new Map(
  Object.entries({
    "‰": ["0.1", "%"],
    百分比: ["1", "%"],
    百分点: ["1", "个百分点"],
    元人民币: ["1", "元"],
    日: ["1", "天"],
    工作日: ["1", "个工作日"],
    月: ["1", "个月"],
    年: ["12", "个月"],
    小时: ["60", "分钟"],
    公里: ["1e3", "米"],
    里: ["500", "米"],
    厘米: ["0.01", "米"],
    公斤: ["1e3", "克"],
    斤: ["500", "克"],
    吨: ["1e6", "克"],
    "㎡": ["1", "平方米"],
    "m²": ["1", "平方米"],
    公顷: ["1e4", "平方米"],
    平方公里: ["1e6", "平方米"],
    "m³": ["1", "立方米"],
    度: ["1e3", "瓦时"],
  } as const),
);
