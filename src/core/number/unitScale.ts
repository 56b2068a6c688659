import Big from "big.js";

/** A unit as what is counted and how many of them it is: 万件 is 10000 件. */
export interface UnitScale {
  readonly scale: Big;
  readonly base: string;
}

/** Two units measure one kind of thing where their bases are equal. */
export function unitScale(unit: string): UnitScale {
  const whole = kinds[unit];
  if (whole) {
    return { scale: new Big(whole[0]), base: whole[1] };
  }
  const [, prefix, counted] = /^(千万|百万|十万|亿|万|千|百)(.+)$/.exec(unit) ?? [];
  const magnitude = prefix === undefined ? undefined : magnitudes[prefix];
  if (magnitude === undefined || counted === undefined) {
    return { scale: new Big(1), base: unit };
  }
  const [scale, base] = kinds[counted] ?? ["1", counted];
  return { scale: new Big(magnitude).times(scale), base };
}

const magnitudes: Readonly<Record<string, string>> = {
  百: "100",
  千: "1e3",
  万: "1e4",
  十万: "1e5",
  百万: "1e6",
  千万: "1e7",
  亿: "1e8",
};

/** Different words for one unit, and units of one kind. What begins like a magnitude and is none (百分点) stands here too. */
const kinds: Readonly<Record<string, readonly [scale: string, base: string]>> = {
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
};
