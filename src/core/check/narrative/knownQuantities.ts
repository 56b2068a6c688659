import Big from "big.js";
import type { Tables } from "../../model/assessment";
import type { Computed } from "../../model/computed";
import { round } from "../../number/round";
import { unitScale } from "../../number/unitScale";
import type { Judged } from "../check";
import { textFigures, type TextFigure } from "./textFigures";

/** A quantity of the workbook that a report may tell of. */
export interface KnownQuantity {
  /** How it is called to a person: 全年执行数 */
  readonly name: string;
  readonly kind: TextFigure["kind"];
  /** Money in 元, percentages as 97.08, numbers as they are. */
  readonly value: Big;
}

const yuan: Readonly<Record<string, string>> = { 元: "1", 千元: "1e3", 万元: "1e4", 百万元: "1e6", 千万元: "1e7", 亿元: "1e8" };

/** All quantities of a workbook, to be asked which of them a figure in prose is. */
export class KnownQuantities {
  private readonly byFigure = new Map<string, Map<string, KnownQuantity>>();

  constructor(judged: Judged) {
    for (const quantity of [...budgetQuantities(judged), ...indicatorQuantities(judged), ...totals(judged), ...proseQuantities(judged.tables)]) this.add(quantity);
  }

  /** Those that a figure prints at its precision; of equal ones the first. */
  printedBy(figure: TextFigure): readonly KnownQuantity[] {
    const { kind, value, decimals, unit, scale } = figure;
    const printed = value.toFixed(decimals);
    const found = new Map(this.byFigure.get(key(kind, kind === "money" ? unit : scale.toFixed(), decimals, printed)));
    // A number without its unit may be any of them: 执行率 97.08, 执行数 15680.45.
    if (kind === "number") {
      for (const other of ["percent", ...Object.keys(yuan)]) {
        const one = other === "percent" ? key("percent", "1", decimals, printed) : key("money", other, decimals, printed);
        for (const [id, quantity] of this.byFigure.get(one) ?? []) found.set(id, quantity);
      }
    }
    return [...found.values()];
  }

  private add(quantity: KnownQuantity): void {
    const { kind, value } = quantity;
    const id = `${kind} ${value.abs().toFixed()}`;
    const scales = kind === "money" ? Object.entries(yuan) : kind === "percent" ? [["1", "1"] as const] : numberScales;
    for (const [unit, scale] of scales) {
      const scaled = value.abs().div(scale);
      for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
        const entry = key(kind, unit, decimals, round(scaled, decimals).toFixed(decimals));
        const known = this.byFigure.get(entry) ?? new Map<string, KnownQuantity>();
        if (!known.has(id)) known.set(id, quantity);
        this.byFigure.set(entry, known);
      }
    }
  }
}

const mostDecimals = 4;
const numberScales = ["1", "1e2", "1e3", "1e4", "1e8"].map((scale) => [new Big(scale).toFixed(), scale] as const);

function key(kind: string, unit: string, decimals: number, printed: string): string {
  return `${kind} ${unit} ${decimals} ${printed}`;
}

function budgetQuantities({ tables: { budget: table }, results: { budget } }: Judged): KnownQuantity[] {
  if (!budget || !table) return [];
  const factor = new Big(yuan[table.moneyUnit] ?? "1");
  const money = (name: string, value: Big | null | undefined): KnownQuantity[] => (value ? [{ name, kind: "money", value: value.times(factor) }] : []);
  const whole = budget.total?.line;
  const lines = [...(budget.total ? [budget.total] : []), ...budget.lines];
  return lines.flatMap(({ line, executionRate }) => {
    const of = line === whole ? "" : `「${line.name}」`;
    const { originalBudget: original, revisedBudget: revised, actualExpenditure: actual } = line;
    return [
      ...money(`${of}全年预算数`, revised),
      ...money(`${of}全年执行数`, actual),
      ...money(`${of}年初预算数`, original),
      ...money(`${of}结转结余`, revised && actual && revised.minus(actual)),
      ...money(`${of}预算调整数`, revised && original && revised.minus(original)),
      ...percent(`${of}预算执行率`, executionRate),
      ...share(`${of}占全年执行数的比例`, actual, whole?.actualExpenditure),
      ...share(`${of}占全年预算数的比例`, revised, whole?.revisedBudget),
      ...share(`${of}预算调整率`, revised && original && revised.minus(original), original),
      ...plain(`${of}分值`, line.points),
      ...plain(`${of}得分`, line.enteredScore?.value),
    ];
  });
}

function indicatorQuantities({ results: { indicators } }: Judged): KnownQuantity[] {
  return indicators.flatMap(({ indicator: { name, target, actual, points }, completionRate, score }) => [
    ...quantity(`「${name}」实际完成值`, actual.value, actual.unit ?? target.unit),
    ...quantity(`「${name}」年度指标值`, target.value, target.unit ?? actual.unit),
    ...quantity(`「${name}」与目标之差`, actual.value && target.value && actual.value.minus(target.value), actual.unit ?? target.unit),
    ...percent(`「${name}」完成率`, completionRate),
    ...(completionRate.kind === "computed" ? percentOf(`「${name}」偏差率`, completionRate.value.minus(1)) : []),
    ...plain(`「${name}」分值`, points),
    ...(score.kind === "computed" ? [...plain(`「${name}」得分`, score.value), ...plain(`「${name}」扣分`, points?.minus(score.value))] : []),
  ]);
}

/** Sums and counts over the tables, as a whole and by class. */
function totals({ tables, results, settings }: Judged): KnownQuantity[] {
  const { indicators, budget, totalScore, ratios } = results;
  const groups = [indicators, ...groupsOf(indicators, ({ indicator }) => indicator.dimensionName), ...groupsOf(indicators, ({ indicator }) => indicator.category), ...groupsOf(indicators, ({ indicator }) => indicator.task)];
  const scores = indicators.map(({ score }) => (score.kind === "computed" ? score.value : new Big(0)));
  return [
    ...plain("预算执行分值", budget?.points),
    ...(budget?.score.kind === "computed" ? [...plain("预算执行得分", budget.score.value), ...plain("预算执行扣分", budget.points.minus(budget.score.value))] : []),
    ...(totalScore.kind === "computed" ? [...plain("总分", totalScore.value), ...plain("扣分合计", settings.totalPoints.minus(totalScore.value))] : []),
    ...plain("满分", settings.totalPoints),
    ...plain("指标得分", sum(scores)),
    ...percentOf("执行率标准", settings.executionMark),
    ...percentOf("超额完成标准", settings.overFulfilledMark),
    ...ratios.flatMap(({ name, value }) => percent(name, value)),
    ...groups.flatMap((group) => [
      ...["met", "missed", "undecided", "all"].map((which): KnownQuantity => ({ name: "指标数", kind: "number", value: new Big(group.filter(({ met }) => which === "all" || met === { met: true, missed: false, undecided: null }[which]).length) })),
      ...(["quantitative", "qualitative"] as const).map((nature): KnownQuantity => ({ name: "指标数", kind: "number", value: new Big(group.filter(({ indicator }) => indicator.nature === nature).length) })),
      ...plain("分值合计", sum(group.map(({ indicator }) => indicator.points ?? new Big(0)))),
      ...plain("得分合计", sum(group.map(({ score }) => (score.kind === "computed" ? score.value : new Big(0))))),
      ...(group.length > 0 ? percentOf("指标完成比例", new Big(group.filter(({ met }) => met === true).length).div(group.length)) : []),
    ]),
    ...(tables.indicators?.classPoints ?? []).flatMap(({ points }) => plain("分值", points)),
  ];
}

/** Figures in the words of the tables: what a person wrote there may stand in the report. */
function proseQuantities({ basicInformation, budget, indicators }: Tables): KnownQuantity[] {
  const rows = [...(budget?.lines ?? []), ...(indicators?.indicators ?? [])];
  const texts = [
    ...basicInformation.items.map(({ text }) => text),
    ...rows.flatMap((row) => [row.name, row.reason, row.accepted]),
    ...(indicators?.indicators ?? []).flatMap(({ target, actual, measure, task }) => [target.text, actual.text, measure, task]),
  ];
  return [...new Set(texts)].flatMap((text) =>
    textFigures(text).map((figure): KnownQuantity => ({ name: figure.text, kind: figure.kind, value: figure.value.times(figure.kind === "money" ? (yuan[figure.unit] ?? "1") : figure.scale) })),
  );
}

function groupsOf<T>(items: readonly T[], nameOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** A value in its unit: money and percentages are what they are, 万件 counts 件. */
function quantity(name: string, value: Big | null | undefined, unit: string | null): KnownQuantity[] {
  if (!value) return [];
  const factor = yuan[unit ?? ""];
  if (factor !== undefined) return [{ name, kind: "money", value: value.times(factor) }];
  if (unit === "%") return [{ name, kind: "percent", value }];
  return [{ name, kind: "number", value: unit === null || /^[^百千万十亿]/.test(unit) ? value : value.times(unitScale(unit).scale) }];
}

function plain(name: string, value: Big | null | undefined): KnownQuantity[] {
  return value ? [{ name, kind: "number", value }] : [];
}

function percent(name: string, ratio: Computed<Big>): KnownQuantity[] {
  return ratio.kind === "computed" ? percentOf(name, ratio.value) : [];
}

function percentOf(name: string, ratio: Big): KnownQuantity[] {
  return [{ name, kind: "percent", value: ratio.times(100) }];
}

function share(name: string, part: Big | null | undefined, whole: Big | null | undefined): KnownQuantity[] {
  return part && whole && !whole.eq(0) ? percentOf(name, part.div(whole)) : [];
}

const sum = (values: readonly Big[]): Big => values.reduce((total, value) => total.plus(value), new Big(0));

/** How many 元 a unit of money is. */
export function inYuan(unit: string): Big {
  return new Big(yuan[unit] ?? "1");
}

