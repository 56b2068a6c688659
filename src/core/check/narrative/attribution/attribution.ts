import { otherYearWords } from "../../../vocabulary/otherYears";
import type Big from "big.js";
import { phrase, type Phrase, type PhraseId } from "../../../model/phrase";
import { inYuan, isWrittenMoneyUnit } from "../../../vocabulary/moneyUnits";
import { prints } from "../known/knownQuantities";
import type { Mention } from "../known/namedIndicators";
import type { Narrative, NarrativeParagraph } from "../narrative";
import type { Sentence } from "../prose/sentences";
import type { TextFigure } from "../prose/textFigures";
import { lastNamed } from "./lastNamed";

/** A quantity of the tables that a figure was recognised as, by its value and the words before it. */
export interface Attribution {
  readonly figure: TextFigure;
  /** Tells the quantity from every other. */
  readonly quantity: string;
  /** How it is called to a person: 全年执行数 */
  readonly name: Phrase;
}

/** Words before a figure that are looked at. */
const reach = 40;

/**
 * What the figures of a sentence are. A figure whose words name nothing, or that is not the value of what
 * they name, is nothing here: two quantities may well round to one number.
 */
function attributions(sentence: Sentence, narrative: Narrative): Attribution[] {
  const mentions = narrative
    .named(sentence.text)
    .map((mention) => ({ ...mention, start: mention.start + sentence.start, end: mention.end + sentence.start }));
  const firstLine = firstPlaceOfLines(sentence, narrative);
  let next = 0;
  let before: Mention | null = null;
  return sentence.figures.flatMap((figure, index): Attribution[] => {
    for (let mention = mentions[next]; mention && mention.end <= figure.start; mention = mentions[++next]) {
      before = mention;
    }
    const from = Math.max(sentence.figures[index - 1]?.end ?? sentence.start, figure.start - reach);
    const words = sentence.text.slice(from - sentence.start, figure.start - sentence.start);
    if (figure.isRough || anotherYear.test(words)) {
      return [];
    }
    const found =
      (before ? ofIndicator(figure, words, before, from) : null) ??
      ofBudget(figure, words, firstLine < from, narrative);
    return found ? [{ figure, ...found }] : [];
  });
}

export function attributionsOf({ sentences }: NarrativeParagraph, narrative: Narrative): Attribution[] {
  return sentences.flatMap((sentence) => attributions(sentence, narrative));
}

type Found = Omit<Attribution, "figure"> | null;

const anotherYear = new RegExp(`${otherYearWords}|(?:19|20)\\d{2}年`);

function ofIndicator(figure: TextFigure, words: string, { result, end }: Mention, from: number): Found {
  const { indicator, completionRate } = result;
  const named = (what: PhraseId): Exclude<Found, null> => ({
    quantity: `${indicator.cells.name.sheet}!${indicator.cells.name.row} ${what}`,
    name: phrase("of-row", { name: indicator.name, what: phrase(what) }),
  });
  if (figure.kind === "percent" && /完成率/.test(words)) {
    return completionRate.kind === "computed" && prints(figure, completionRate.value.times(100), figure.scale)
      ? named("completion-rate")
      : null;
  }
  const isTarget = /目标|指标值|计划|任务/.test(words);
  if (!isTarget && end < from && !/完成值|实际完成|实际达到/.test(words)) {
    return null;
  }
  const { value, unit } = isTarget ? indicator.target : indicator.actual;
  return value && isIn(figure, unit ?? indicator.target.unit ?? indicator.actual.unit, value)
    ? named(isTarget ? "target" : "actual-value")
    : null;
}

function isIn(figure: TextFigure, unit: string | null, value: Big): boolean {
  if (unit === null) {
    return figure.kind === "number" && figure.scale.eq(1) && prints(figure, value, figure.scale);
  }
  if (figure.kind === "percent") {
    return unit === "%" && prints(figure, value, figure.scale);
  }
  if (figure.kind === "money") {
    return isWrittenMoneyUnit(unit) && prints(figure, value.times(inYuan(unit)), figure.scale);
  }
  return figure.counter === unit && prints(figure, value, figure.scale);
}

const amounts = [
  { name: "original-budget", column: "originalBudget", words: /年初预算/ },
  {
    name: "revised-budget",
    column: "revisedBudget",
    words: /(?:全年|年度|调整后的?|总)预算|预算(?:数|总额|总数|合计|金额|规模|安排)|预算(?:为|是|共|共计|达)?\s{0,2}$/,
  },
  {
    name: "actual-expenditure",
    column: "actualExpenditure",
    words: /执行(?:数|金额)|(?:实际|全年|年度|总|累计)支出|支出(?:数|合计|总额)|支出(?:为|是|共|共计|达)?\s{0,2}$/,
  },
] as const;

/** Where in the paragraph the sentence first names a line of the budget other than the total. */
function firstPlaceOfLines({ text, start }: Sentence, { results: { budget } }: Narrative): number {
  const places = (budget?.lines ?? [])
    .filter((line) => line !== budget?.total && line.line.name.length >= 2)
    .map(({ line }) => text.indexOf(line.name));
  return Math.min(Infinity, ...places.filter((place) => place >= 0)) + start;
}

/** @param isOfSomeLine whether the sentence is about a line already: then a figure without a name may still be the line's */
function ofBudget(figure: TextFigure, words: string, isOfSomeLine: boolean, { results: { budget } }: Narrative): Found {
  if (!budget?.total) {
    return null;
  }
  const lineNamed = lastNamed(
    words,
    budget.lines.filter((each) => each !== budget.total),
  );
  if (!lineNamed && isOfSomeLine) {
    return null;
  }
  const line = lineNamed ?? budget.total;
  const named = (what: PhraseId): Exclude<Found, null> => ({
    quantity: `${line.line.rowKey} ${what}`,
    name:
      line === budget.total
        ? phrase("in-all", { what: phrase(what) })
        : phrase("of-row", { name: line.line.name, what: phrase(what) }),
  });
  if (figure.kind === "percent") {
    const isRate = /执行率|完成(?:全年|年度|年初)?预算|预算完成|执行进度|支出进度/.test(words);
    return isRate &&
      line.executionRate.kind === "computed" &&
      prints(figure, line.executionRate.value.times(100), figure.scale)
      ? named("budget-execution-rate")
      : null;
  }
  if (figure.kind !== "money") {
    return null;
  }
  const last = amounts
    .map((amount) => ({ ...amount, place: lastPlace(words, amount.words) }))
    .sort((a, b) => b.place - a.place)[0];
  const amount = last && last.place >= 0 ? last : line === budget.total ? null : amounts[2];
  const value = amount && line.line[amount.column]?.times(inYuan(budget.table.moneyUnit));
  return amount && value && prints(figure, value, figure.scale) ? named(amount.name) : null;
}

/** Where the last match ends; -1 where there is none. `words` are short. */
function lastPlace(words: string, pattern: RegExp): number {
  const last = [...words.matchAll(new RegExp(pattern, "g"))].at(-1);
  return last ? last.index + last[0].length : -1;
}
