import { planWords } from "../../../vocabulary/plans";
import type Big from "big.js";
import { phrase, type Phrase } from "../../../model/phrase";
import { percentText } from "../../../number/display";
import { eachParagraph } from "../eachParagraph";
import type { Mention } from "../known/namedIndicators";
import type { Narrative, NarrativeCheck } from "../narrative";
import type { Sentence, Stretch } from "../prose/sentences";
import type { TextFigure } from "../prose/textFigures";

type Values = { readonly words: string; readonly facts: Phrase } | null;

/** 超额完成, 未完成, 提高, 下降, 持平 beside figures that say the opposite. */
export const directionAgainstFigures = {
  id: "direction-against-figures" as const,
  severity: "warning",
  title: { zhCN: "增减、完成的说法与数字不符", enUS: "Wording against the figures" },
  message: {
    zhCN: "报告写「{words}」，但{facts}。请核对说法与数字。",
    enUS: "The report says “{words}”, but {facts}. Check the wording and the figures.",
  },
  find: eachParagraph(({ sentences, isPlan }, narrative) => {
    if (isPlan) {
      return null;
    }
    for (const sentence of sentences) {
      for (const [index, clause] of sentence.clauses.entries()) {
        const found =
          change(clause, sentence) ??
          adjustment(clause, narrative) ??
          budgetFulfilment(clause, narrative) ??
          fulfilment(clause, sentence.clauses[index - 1] ?? null, narrative);
        if (found) {
          return found;
        }
      }
    }
    return null;
  }),
} satisfies NarrativeCheck;

const over =
  /(?<!未|没有|并非|力争|确保|争取)(?:超额(?:完成|实现)|超[过出]了?(?:年度|年初|预期|既定)?(?:目标|指标)值?)/;
const missed = /(?:未能?|没有|尚未)(?:完成(?!率)|达标|达到(?:年度|年初|预期|既定|设定)?(?:的)?(?:指标|目标))/;
const planned = new RegExp(`${planWords}|如果|若|防止|避免`);

/** 商标申请量超额完成, while it reached 93 %. */
function fulfilment(clause: Stretch, before: Stretch | null, { named, settings }: Narrative): Values {
  const isOver = over.exec(clause.text);
  const isMissed = missed.exec(clause.text);
  const word = isOver ?? isMissed;
  if (!word || (isOver && isMissed) || planned.test(clause.text)) {
    return null;
  }
  const mention = subject(clause.text, word.index, named, before);
  if (!mention) {
    return null;
  }
  const { met, completionRate, indicator } = mention.result;
  const rate = completionRate.kind === "computed" ? completionRate.value : null;
  const { name } = indicator;
  const facts = rate
    ? phrase("indicator-rate-is", { name, rate: percentText(rate, settings.rateDecimals) })
    : phrase(met === true ? "indicator-is-met" : "indicator-is-missed", { name });
  const isLimit = indicator.direction === "lower-is-better";
  // Above the value is what a limit should not be.
  if (isOver && isLimit && !word[0].startsWith("超额")) {
    return null;
  }
  const isWrong = isOver ? met === false || (!isLimit && (rate?.lt(1) ?? false)) : met === true;
  return isWrong ? { words: `${name}${word[0]}`, facts } : null;
}

/** The indicator that a word is said of: the last before it or else the first behind it in the clause, or the one of the clause before where this one names nothing. */
function subject(text: string, at: number, named: Narrative["named"], before: Stretch | null): Mention | null {
  const here = named(text);
  if (here.length > 0) {
    return here.findLast(({ end }) => end <= at) ?? here[0] ?? null;
  }
  const isBareWord = text.slice(0, at).replace(/[\s均都已并]/g, "") === "" && text.length - at < 14;
  const there = isBareWord && before ? named(before.text) : [];
  // Of several, each may be meant.
  return there.length === 1 ? (there[0] ?? null) : null;
}

const rising = /提高|提升(?!效)|上升|增长|增加|扩大|增至|升至|攀升/;
const falling = /下降|降低|减少|压减|压缩|降至|减至|回落|下滑/;

/** 从20天缩短至4.5天 is right, 从20件增加到18件 is not. */
function change(clause: Stretch, { figures }: Sentence): Values {
  const own = figures.filter(({ start }) => start >= clause.start && start < clause.start + clause.text.length);
  const [from, to] = own;
  if (
    !from ||
    !to ||
    own.length > 2 ||
    from.isRough ||
    to.isRough ||
    from.kind !== to.kind ||
    (from.counter ?? to.counter) !== (to.counter ?? from.counter)
  ) {
    return null;
  }
  const at = (figure: TextFigure): number => figure.start - clause.start;
  const [before, between] = [clause.text.slice(0, at(from)), clause.text.slice(from.end - clause.start, at(to))];
  if (!/[从由自][^，。；]{0,12}$/.test(before) || !/[到至为]了?\s{0,2}(?:约|近)?\s{0,2}$/.test(between)) {
    return null;
  }
  const scaleOf = (figure: TextFigure, other: TextFigure): Big => (figure.unit === "" ? other.scale : figure.scale);
  const [a, b] = [from.value.times(scaleOf(from, to)), to.value.times(scaleOf(to, from))];
  const [isUp, isDown] = [rising.test(between), falling.test(between)];
  const isWrong = isUp !== isDown && (isUp ? b.lte(a) : b.gte(a));
  const order = b.eq(a) ? "is-equal" : b.lt(a) ? "is-less" : "is-more";
  return isWrong
    ? {
        words: clause.text.slice(at(from), to.end - clause.start).trim(),
        facts: phrase(order, { to: to.text, from: from.text }),
      }
    : null;
}

/** 全年预算数较年初预算数增加, while it was cut. */
function adjustment({ text }: Stretch, { results: { budget } }: Narrative): Values {
  const { originalBudget: original, revisedBudget: revised } = budget?.total?.line ?? {};
  const unit = budget ? phrase(budget.table.moneyUnit) : "";
  if (
    !original ||
    !revised ||
    !/(?:全年|调整后的?)预算数?(?:较|比|与|同)年初|年初预算数?(?:基本)?持平/.test(text) ||
    !/^[^较比]{0,30}预算/.test(text)
  ) {
    return null;
  }
  const claims: readonly (readonly [RegExp, boolean])[] = [
    [/增加|增长|提高|调增|追加|上升/, revised.lte(original)],
    [/减少|下降|降低|调减|核减|压减/, revised.gte(original)],
    // Nearly the same is the same to who says so.
    [/持平|一致/, revised.minus(original).abs().gt(original.times("0.01"))],
  ];
  const told = claims.filter(([words]) => words.test(text));
  return told.length === 1 && told[0]?.[1] === true
    ? {
        words: words(text),
        facts: phrase("budget-was", { original: original.toFixed(), revised: revised.toFixed(), unit }),
      }
    : null;
}

/** 超额完成预算, while less was spent than budgeted. */
function budgetFulfilment({ text }: Stretch, { results: { budget }, settings }: Narrative): Values {
  const rate = budget?.total?.executionRate;
  if (rate?.kind !== "computed" || planned.test(text)) {
    return null;
  }
  const facts = phrase("rate-is", { rate: percentText(rate.value, settings.rateDecimals) });
  if (/超额完成(?:了)?(?:全年|年度|部门)?预算|(?:全年|年度|部门)?预算(?:执行|支出)?(?:已)?超额完成/.test(text)) {
    return rate.value.lt(1) ? { words: words(text), facts } : null;
  }
  return /(?:全年|年度)预算(?:执行|支出)?(?:任务)?(?:未完成|未能完成)|未(?:能)?完成(?:全年|年度)预算/.test(text) &&
    rate.value.gte(1)
    ? { words: words(text), facts }
    : null;
}

const words = (text: string): string => text.replace(/[，。；！？：]$/, "").trim();
