import Big from "big.js";
import { outlineIds, outlineNames, type OutlineId } from "../model/outline";
import { phrase, type Wording } from "../model/phrase";
import type { Settings } from "../model/settings";
import { plainText } from "../number/display";
import { type MoneyUnit, moneyUnits } from "../vocabulary/moneyUnits";
import { moneyUnitIn } from "./moneyUnit";

/** What a setting is about: 评分口径 · 小数 · 标准 · 报告. */
export type SettingGroup = "scoring" | "figures" | "marks" | "report";

/** A row that 评分设置 may hold, but for the profile and the checks. */
export interface SettingItem {
  readonly group: SettingGroup;
  /** The first is the one that messages offer. */
  readonly names: readonly string[];
  /** What belongs there, for the message about what does not. */
  readonly expected: Wording;
  /** What the content changes; null where it cannot be read. */
  readonly read: (text: string, settings: Settings) => Partial<Settings> | null;
  /** The content that is read as what the settings hold; blank where they hold nothing. */
  readonly print: (settings: Settings) => string;
  /** The contents that there are; left out where they cannot be listed. */
  readonly choices?: readonly string[];
  /** The first name of the item of which this is a part. */
  readonly partOf?: string;
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

/** A kind of content: what belongs there, how it is read and how it is written. */
interface Content<T> {
  readonly read: (text: string) => T | null;
  readonly print: (value: T) => string;
  readonly choices?: readonly string[];
}

/** @param get what the settings hold of the item; null where nothing is set */
function item<T>(
  group: SettingGroup,
  names: readonly string[],
  expected: Wording,
  { read, print, choices }: Content<T>,
  get: (settings: Settings) => T | null,
  change: (value: T, settings: Settings) => Partial<Settings>,
): SettingItem {
  return {
    group,
    names,
    expected,
    read: (text, settings) => {
      const value = read(text);
      return value === null ? null : change(value, settings);
    },
    print: (settings) => {
      const value = get(settings);
      return value === null ? "" : print(value);
    },
    ...(choices && { choices }),
  };
}

/** `优90良80中60`, `90/80/60`: from the best downwards. */
function bands(text: string): Settings["ratingBands"] | null {
  const [excellent, good, fair, ...more] = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => new Big(digits));
  return excellent && good && fair && more.length === 0 && excellent.gt(good) && good.gt(fair)
    ? { excellent, good, fair }
    : null;
}

/** `80%:89；70%:79；60%:69；50%:59`: below the rate, at most the points. */
function caps(text: string): Settings["totalCaps"] | null {
  if (text === "无") {
    return [];
  }
  const parts = text.split(/[;；,，]/).filter((part) => part !== "");
  const read = parts.flatMap((part) => {
    const [, below = "", atMost = ""] = /^(?:低于|<)?([\d.]+%?)(?::|=|至多|封顶)([\d.]+分?)$/.exec(part) ?? [];
    const [belowRate, most] = [rate(below), points(atMost)];
    return belowRate && most ? [{ below: belowRate, atMost: most }] : [];
  });
  return read.length === parts.length && parts.length > 0 ? read : null;
}

function formula(text: string): Settings["lowerIsBetterFormula"] | null {
  if (/^(?:通用|1[-－]\(A[-－]T\)[/÷]T)$/i.test(text)) {
    return "excess";
  }
  return /^(?:比值|目标[/÷]实际|w?[*×·]?T[/÷]A)$/i.test(text) ? "ratio" : null;
}

function outlineNamed(text: string): OutlineId | null {
  return outlineIds.find((id) => outlineNames[id].some((name) => name === text)) ?? null;
}

const percentage = (ratio: Big): string => `${plainText(ratio.times(100))}%`;

const someDecimals: Content<number> = { read: decimals, print: String, choices: ["0", "1", "2", "3", "4", "5", "6"] };
const somePoints: Content<Big> = { read: points, print: plainText };
const someRate: Content<Big> = { read: rate, print: percentage };
const someBands: Content<Settings["ratingBands"]> = {
  read: bands,
  print: ({ excellent, good, fair }) => [excellent, good, fair].map(plainText).join("/"),
};
const someCaps: Content<Settings["totalCaps"]> = {
  read: caps,
  print: (all) => all.map(({ below, atMost }) => `${percentage(below)}:${plainText(atMost)}`).join("；"),
};
const formulas: Readonly<Record<Settings["lowerIsBetterFormula"], string>> = { excess: "1-(A-T)/T", ratio: "T/A" };
const someFormula: Content<Settings["lowerIsBetterFormula"]> = {
  read: formula,
  print: (which) => formulas[which],
  choices: Object.values(formulas),
};
const someUnit: Content<MoneyUnit> = { read: moneyUnitIn, print: (unit) => unit, choices: moneyUnits };
const someOutline: Content<OutlineId> = {
  read: outlineNamed,
  print: (id) => outlineNames[id][0],
  choices: outlineIds.map((id) => outlineNames[id][0]),
};

/** 优 · 良 · 中, each in a row of its own. */
function ratingItem(name: "优" | "良" | "中", band: keyof Settings["ratingBands"]): SettingItem {
  const names = [`${name}分数线`, name, `${name}等级分数线`];
  const part = item(
    "marks",
    names,
    phrase("points-like-90"),
    somePoints,
    ({ ratingBands }) => ratingBands[band],
    (value, { ratingBands }) => ({ ratingBands: { ...ratingBands, [band]: value } }),
  );
  return { ...part, partOf: "等级分数线" };
}

/** The rows of 评分设置. */
export const settingItems: readonly SettingItem[] = [
  item(
    "scoring",
    ["预算执行分值", "预算执行率分值"],
    phrase("points-like-10"),
    somePoints,
    (settings) => settings.budgetPoints,
    (budgetPoints) => ({ budgetPoints }),
  ),
  item(
    "scoring",
    ["总分", "满分"],
    phrase("points-like-100"),
    somePoints,
    (settings) => settings.totalPoints,
    (totalPoints) => ({ totalPoints }),
  ),
  item(
    "marks",
    ["等级分数线", "等级"],
    phrase("rating-bands"),
    someBands,
    (settings) => settings.ratingBands,
    (ratingBands) => ({ ratingBands }),
  ),
  ratingItem("优", "excellent"),
  ratingItem("良", "good"),
  ratingItem("中", "fair"),
  item(
    "marks",
    ["执行率下限", "执行率标准"],
    phrase("rate-like-90"),
    someRate,
    (settings) => settings.executionMark,
    (executionMark) => ({ executionMark }),
  ),
  item(
    "marks",
    ["超额完成标准"],
    phrase("rate-like-130"),
    someRate,
    (settings) => settings.overFulfilledMark,
    (overFulfilledMark) => ({ overFulfilledMark }),
  ),
  item(
    "marks",
    ["超额完成提示标准", "超额提示标准"],
    phrase("rate-like-120"),
    someRate,
    (settings) => settings.overFulfilledNoticeMark,
    (overFulfilledNoticeMark) => ({ overFulfilledNoticeMark }),
  ),
  item(
    "marks",
    ["超额完成扣分"],
    phrase("points-like-2"),
    somePoints,
    (settings) => settings.overFulfilledDeduction,
    (overFulfilledDeduction) => ({ overFulfilledDeduction }),
  ),
  item(
    "scoring",
    ["反向指标公式"],
    phrase("formulas"),
    someFormula,
    (settings) => settings.lowerIsBetterFormula,
    (lowerIsBetterFormula) => ({ lowerIsBetterFormula }),
  ),
  item(
    "scoring",
    ["总分封顶"],
    phrase("caps"),
    someCaps,
    (settings) => settings.totalCaps,
    (totalCaps) => ({ totalCaps }),
  ),
  item(
    "marks",
    ["定性达成下限"],
    phrase("rate-like-80"),
    someRate,
    (settings) => settings.qualitativeBands.full,
    (full, { qualitativeBands }) => ({ qualitativeBands: { ...qualitativeBands, full } }),
  ),
  item(
    "marks",
    ["定性部分达成下限"],
    phrase("rate-like-60"),
    someRate,
    (settings) => settings.qualitativeBands.partial,
    (partial, { qualitativeBands }) => ({ qualitativeBands: { ...qualitativeBands, partial } }),
  ),
  item(
    "figures",
    ["小数位数", "比率小数位数"],
    phrase("decimals"),
    someDecimals,
    (settings) => settings.rateDecimals,
    (rateDecimals) => ({ rateDecimals }),
  ),
  item(
    "figures",
    ["金额单位", "货币单位"],
    phrase("money-units"),
    someUnit,
    (settings) => settings.moneyUnit,
    (moneyUnit) => ({ moneyUnit }),
  ),
  item(
    "figures",
    ["金额小数位数"],
    phrase("decimals"),
    someDecimals,
    (settings) => settings.amountDecimals,
    (amountDecimals) => ({ amountDecimals }),
  ),
  item(
    "report",
    ["报告提纲", "提纲"],
    outlineIds.map((id) => outlineNames[id][0]),
    someOutline,
    (settings) => settings.outline,
    (outline) => ({ outline }),
  ),
];
