import type { IndicatorResult } from "../../model/assessment";
import { clausesOf, paragraphCheck, type Narrative, type NarrativeCheck } from "./narrative";
import { textFigures } from "./textFigures";

const directionAgainstFigures = paragraphCheck({ id: "direction-against-figures", severity: "warning", title: "增减、完成的说法与数字不符" }, ({ text }, narrative) => {
  for (const clause of clausesOf(text)) {
    const found = fulfilment(clause, narrative) ?? change(clause) ?? adjustment(clause, narrative);
    if (found) return found;
  }
  return null;
});

/** 商标申请量超额完成, while it reached 93 %. */
function fulfilment(clause: string, { results: { indicators } }: Narrative): Readonly<Record<string, string>> | null {
  const over = /超额完成|超额实现|超过(?:年度)?(?:目标|指标)/.exec(clause)?.[0];
  const missed = /未(?:能)?(?:完成|达到|达标|实现)|没有(?:完成|达到)/.exec(clause)?.[0];
  const indicator = over === undefined && missed === undefined ? null : namedIn(clause, indicators);
  if (!indicator || (over !== undefined && missed !== undefined)) return null;
  const { met, completionRate, indicator: of } = indicator;
  if (over !== undefined && (met === false || (completionRate.kind === "computed" && completionRate.value.lt(1)))) return { words: `${of.name}${over}`, facts: "表中未达到年度指标值" };
  return missed !== undefined && met === true ? { words: `${of.name}${missed}`, facts: "表中已达到年度指标值" } : null;
}

/** The indicator of the longest name that the clause holds. */
function namedIn(clause: string, indicators: readonly IndicatorResult[]): IndicatorResult | null {
  const named = indicators.filter(({ indicator: { name } }) => name.length > 2 && clause.includes(name));
  return named.sort((a, b) => b.indicator.name.length - a.indicator.name.length)[0] ?? null;
}

const rising = /提高|上升|增长|增加|提升|扩大|增至/;
const falling = /下降|降低|减少|缩短|压减|压缩|降至|减至/;

/** 从20天缩短至4.5天 is right, 从20件增加到18件 is not. */
function change(clause: string): Readonly<Record<string, string>> | null {
  const figures = textFigures(clause);
  const [from, to, ...others] = figures;
  if (!from || !to || others.length > 0 || from.kind !== to.kind) return null;
  const [before, between] = [clause.slice(Math.max(0, from.start - 3), from.start), clause.slice(from.end, to.start)];
  if (!/[从由自]/.test(before) || !/[到至为]\s*$/.test(between)) return null;
  const [a, b] = [from.value.times(from.scale), to.value.times(to.scale)];
  const isWrong = (rising.test(between) && b.lt(a)) || (falling.test(between) && b.gt(a));
  return isWrong ? { words: clause.slice(from.start, to.end).trim(), facts: `后一个数字${b.lt(a) ? "小于" : "大于"}前一个` } : null;
}

/** 全年预算数比年初预算数增加, while it was cut. */
function adjustment(clause: string, { results: { budget } }: Narrative): Readonly<Record<string, string>> | null {
  const { originalBudget: original, revisedBudget: revised } = budget?.total?.line ?? {};
  if (!original || !revised || !/(?:全年|调整后)预算数?(?:较|比)年初/.test(clause)) return null;
  if ((rising.test(clause) || /调增|追加/.test(clause)) && revised.lt(original)) return { words: clause.trim(), facts: "表中全年预算数小于年初预算数" };
  return (falling.test(clause) || /调减|核减/.test(clause)) && revised.gt(original) ? { words: clause.trim(), facts: "表中全年预算数大于年初预算数" } : null;
}

/** Checks of words that give a direction. */
export const directionChecks: readonly NarrativeCheck[] = [directionAgainstFigures];
