import Big from "big.js";
import { outlineIds, outlineNames, type OutlineId } from "../model/outline";
import { phrase, type Wording } from "../model/phrase";
import type { Settings } from "../model/settings";
import { moneyUnitIn } from "./moneyUnit";

/** A row that 评分设置 may hold, but for the profile and the checks. */
export interface SettingItem {
  /** The first is the one that messages offer. */
  readonly names: readonly string[];
  /** What belongs there, for the message about what does not. */
  readonly expected: Wording;
  /** What the content changes; null where it cannot be read. */
  readonly read: (text: string, settings: Settings) => Partial<Settings> | null;
}

function numberIn(text: string, pattern: RegExp): Big | null {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? null : new Big(digits);
}

/** `90`, `90分` */
const points = (text: string): Big | null => numberIn(text, /^(\d+(?:\.\d+)?)分?$/);

/** `90%`, or the ratio 0.9; a bare number above 5 is a percentage whose sign was left out. */
function rate(text: string): Big | null {
  const percentage = numberIn(text, /^(\d+(?:\.\d+)?)%$/);
  const bare = numberIn(text, /^(\d+(?:\.\d+)?)$/);
  return percentage?.div(100) ?? (bare?.gt(5) ? bare.div(100) : bare);
}

function decimals(text: string): number | null {
  return /^[0-6]$/.test(text) ? Number(text) : null;
}

function item<T>(names: readonly string[], expected: Wording, read: (text: string) => T | null, change: (value: T, settings: Settings) => Partial<Settings>): SettingItem {
  return {
    names,
    expected,
    read: (text, settings) => {
      const value = read(text);
      return value === null ? null : change(value, settings);
    },
  };
}

/** `优90良80中60`, `90/80/60`: from the best downwards. */
function bands(text: string): Settings["ratingBands"] | null {
  const [excellent, good, fair, ...more] = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => new Big(digits));
  return excellent && good && fair && more.length === 0 && excellent.gt(good) && good.gt(fair) ? { excellent, good, fair } : null;
}

/** `80%:89；70%:79；60%:69；50%:59`: below the rate, at most the points. */
function caps(text: string): Settings["totalCaps"] | null {
  if (text === "无") return [];
  const parts = text.split(/[;；,，]/).filter((part) => part !== "");
  const read = parts.flatMap((part) => {
    const [, below = "", atMost = ""] = /^(?:低于|<)?([\d.]+%?)(?::|=|至多|封顶)([\d.]+分?)$/.exec(part) ?? [];
    const [belowRate, most] = [rate(below), points(atMost)];
    return belowRate && most ? [{ below: belowRate, atMost: most }] : [];
  });
  return read.length === parts.length && parts.length > 0 ? read : null;
}

function formula(text: string): Settings["lowerIsBetterFormula"] | null {
  if (/^(?:通用|1[-－]\(A[-－]T\)[/÷]T)$/i.test(text)) return "excess";
  return /^(?:比值|目标[/÷]实际|w?[*×·]?T[/÷]A)$/i.test(text) ? "ratio" : null;
}

const outlineNamed = (text: string): OutlineId | null => outlineIds.find((id) => outlineNames[id].some((name) => name === text)) ?? null;

/** 优 · 良 · 中, each in a row of its own. */
function ratingItem(name: "优" | "良" | "中", band: keyof Settings["ratingBands"]): SettingItem {
  return item([`${name}分数线`, name, `${name}等级分数线`], phrase("points-like-90"), points, (value, { ratingBands }) => ({ ratingBands: { ...ratingBands, [band]: value } }));
}

/** The rows of 评分设置. */
export const settingItems: readonly SettingItem[] = [
  item(["预算执行分值", "预算执行率分值"], phrase("points-like-10"), points, (budgetPoints) => ({ budgetPoints })),
  item(["总分", "满分"], phrase("points-like-100"), points, (totalPoints) => ({ totalPoints })),
  item(["等级分数线", "等级"], phrase("rating-bands"), bands, (ratingBands) => ({ ratingBands })),
  ratingItem("优", "excellent"),
  ratingItem("良", "good"),
  ratingItem("中", "fair"),
  item(["执行率下限", "执行率标准"], phrase("rate-like-90"), rate, (executionMark) => ({ executionMark })),
  item(["超额完成标准"], phrase("rate-like-130"), rate, (overFulfilledMark) => ({ overFulfilledMark })),
  item(["超额完成扣分"], phrase("points-like-2"), points, (overFulfilledDeduction) => ({ overFulfilledDeduction })),
  item(["反向指标公式"], phrase("formulas"), formula, (lowerIsBetterFormula) => ({ lowerIsBetterFormula })),
  item(["总分封顶"], phrase("caps"), caps, (totalCaps) => ({ totalCaps })),
  item(["定性达成下限"], phrase("rate-like-80"), rate, (full, { qualitativeBands }) => ({ qualitativeBands: { ...qualitativeBands, full } })),
  item(["定性部分达成下限"], phrase("rate-like-60"), rate, (partial, { qualitativeBands }) => ({ qualitativeBands: { ...qualitativeBands, partial } })),
  item(["小数位数", "比率小数位数"], phrase("decimals"), decimals, (rateDecimals) => ({ rateDecimals })),
  item(["金额单位", "货币单位"], phrase("money-units"), moneyUnitIn, (moneyUnit) => ({ moneyUnit })),
  item(["金额小数位数"], phrase("decimals"), decimals, (amountDecimals) => ({ amountDecimals })),
  item(["报告提纲", "提纲"], outlineIds.map((id) => outlineNames[id][0]), outlineNamed, (outline) => ({ outline })),
];
