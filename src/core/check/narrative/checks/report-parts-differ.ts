import Big from "big.js";
import { phrase, type Phrase, type PhraseId } from "../../../model/phrase";
import { fixedText } from "../../../number/display";
import { lastNamed } from "../attribution/lastNamed";
import { eachParagraph } from "../eachParagraph";
import { isOurs, type Narrative, type NarrativeCheck } from "../narrative";
import type { Sentence } from "../prose/sentences";
import type { TextFigure } from "../prose/textFigures";
import { budgetTitles } from "../../../vocabulary/budgetTitles";
import { inYuan } from "../../../vocabulary/moneyUnits";
import { otherYearWords } from "../../../vocabulary/otherYears";

type Values = (Readonly<Record<"parts" | "sum" | "whole", string>> & { readonly name: Phrase }) | null;

/** A sentence whose parts are not the whole that it names, or the whole of the table. */
export const reportPartsDiffer = {
  id: "report-parts-differ" as const,
  severity: "warning",
  title: { zhCN: "报告中分项之和不等于总数", enUS: "Parts in the report do not add up" },
  message: {
    zhCN: "报告中 {parts} 之和为 {sum}，与{name} {whole}不符。请核对分项与总数。",
    enUS: "“{parts}” in the report add up to “{sum}”, which is not {name}, “{whole}”. Check the parts and the total.",
  },
  find: eachParagraph((paragraph, narrative) => {
    for (const sentence of paragraph.sentences) {
      // What is wrong in sums that we wrote is wrong in the table, and told there.
      if (sentence.figures.length < 2 || sentence.figures.some(({ start }) => isOurs(paragraph, start))) {
        continue;
      }
      const found = summedUp(sentence) ?? enumerated(sentence, narrative) ?? among(sentence);
      if (found) {
        return found;
      }
    }
    return null;
  }),
} satisfies NarrativeCheck;

/** 基本支出 a，项目支出 b，合计 c */
function summedUp({ text, start, figures }: Sentence): Values {
  const at = figures.findIndex((figure) =>
    /(?:合计|总计|共计)(?:为|是)?\s{0,2}$/.test(
      text.slice(Math.max(0, figure.start - start - 8), figure.start - start),
    ),
  );
  const [whole, parts] = [figures[at], figures.slice(0, Math.max(at, 0))];
  if (
    !whole ||
    parts.length < 2 ||
    /其中|比|占|增长|下降|累计/.test(text.slice(0, whole.start - start)) ||
    !parts.every((part) => isSummable(part, whole))
  ) {
    return null;
  }
  return differing(parts, valueOf(whole), whole.text, "the-sum", leeway([whole, ...parts]));
}

/** 按资金来源分，甲支出 a，乙支出 b: all lines of one kind, told one after the other, are the whole. */
function enumerated({ text, start, figures }: Sentence, { results: { budget } }: Narrative): Values {
  if (!budget?.total) {
    return null;
  }
  const money = figures.filter(({ kind, isRough }) => kind === "money" && !isRough);
  for (const role of ["source", "nature"] as const) {
    const lines = budget.lines.filter(({ line }) => line.role === role);
    const named = money.map((figure, index) =>
      lastNamed(text.slice(Math.max(0, (money[index - 1]?.end ?? start) - start), figure.start - start), lines),
    );
    const parts = lines.flatMap((line) => money[named.indexOf(line)] ?? []);
    if (lines.length < 2 || parts.length < lines.length) {
      continue;
    }
    const told = money.find(
      (figure, index) => !named[index] && figure.start < Math.min(...parts.map((part) => part.start)),
    );
    const { unit = "元", scale = new Big(1) } = parts[0] ?? {};
    const totals = columns.flatMap(({ key, name, label }): Whole[] => {
      const value = budget.total?.line[key]?.times(inYuan(budget.table.moneyUnit));
      return value ? [{ value, name, label, text: `${fixedText(value.div(scale), decimalsOf(parts))}${unit}` }] : [];
    });
    const wholes: readonly Whole[] = told
      ? [{ value: valueOf(told), label: null, name: "the-whole", text: told.text }, ...totals]
      : totals;
    // Without a total its parts may be anything's.
    if (!told && columns.some(({ key }) => !budget.total?.line[key] && lines.some(({ line }) => line[key]))) {
      continue;
    }
    const most = leeway(told ? [told, ...parts] : parts);
    if (wholes.some(({ value }) => sumOf(parts).minus(value).abs().lte(most))) {
      continue;
    }
    const meant = wholes.find(({ label }) => label === null || text.includes(label)) ?? wholes[0];
    if (meant) {
      return differing(parts, meant.value, meant.text, meant.name, most);
    }
  }
  return null;
}

interface Whole {
  readonly value: Big;
  readonly text: string;
  readonly name: PhraseId;
  /** How the text would name it; null where it is the text's own. */
  readonly label: string | null;
}

/** What the parts may be parts of; the text does not always say which. */
const columns = [
  { key: "actualExpenditure", name: "actual-expenditure", label: budgetTitles.actualExpenditure },
  { key: "revisedBudget", name: "revised-budget", label: budgetTitles.revisedBudget },
  { key: "originalBudget", name: "original-budget", label: budgetTitles.originalBudget },
] as const;

const comparison = new RegExp(`增长|下降|增加|减少|比(?:${otherYearWords})|同比|较|占`);

/** 总额 c，其中甲 a、乙 b: what is among a whole is not more than it; what is left out is not said. */
function among({ text, start, figures }: Sentence): Values {
  const place = text.indexOf("其中");
  const whole = place < 0 ? undefined : figures.findLast((figure) => figure.end <= place + start);
  if (!whole || whole.isRough) {
    return null;
  }
  const told = text.slice(place, endOfParts(text, place));
  if (comparison.test(told)) {
    return null;
  }
  const parts = figures.filter(
    (figure) =>
      figure.start > place + start &&
      figure.start < place + start + told.length &&
      !isInBracket(told, figure.start - start - place) &&
      isSummable(figure, whole),
  );
  if (parts.length < 2 || whole.kind === "percent") {
    return null;
  }
  return sumOf(parts).gt(valueOf(whole))
    ? differing(parts, valueOf(whole), whole.text, "the-whole", leeway([whole, ...parts]))
    : null;
}

/** Parts end with the bracket that they stand in, at the next 其中, and where something else is told of. */
function endOfParts(text: string, place: number): number {
  const isWithin = text.lastIndexOf("（", place) > text.lastIndexOf("）", place);
  const ends = [
    isWithin ? text.indexOf("）", place) : -1,
    text.indexOf("其中", place + 2),
    text.slice(place).search(/另|此外|同时|还有|以及全/) + place,
  ];
  return Math.min(text.length, ...ends.filter((end) => end > place));
}

function isInBracket(text: string, at: number): boolean {
  return text.lastIndexOf("（", at) > text.lastIndexOf("）", at);
}

function isSummable(part: TextFigure, whole: TextFigure): boolean {
  return part.kind === whole.kind && part.counter === whole.counter && !part.isRough;
}

function differing(parts: readonly TextFigure[], whole: Big, wholeText: string, name: PhraseId, most: Big): Values {
  const told = sumOf(parts);
  if (told.minus(whole).abs().lte(most)) {
    return null;
  }
  const { kind, unit = "", scale = new Big(1), counter } = parts[0] ?? {};
  const sum = fixedText(told.div(scale), decimalsOf(parts)) + unit + (kind === "number" ? (counter ?? "") : "");
  return {
    parts: parts.map((part) => part.text).join("、"),
    sum,
    whole: wholeText,
    name: phrase("in-all", { what: phrase(name) }),
  };
}

const decimalsOf = (parts: readonly TextFigure[]): number => Math.max(...parts.map(({ decimals }) => decimals));

const valueOf = ({ value, scale }: TextFigure): Big => value.times(scale);

const sumOf = (parts: readonly TextFigure[]): Big => parts.reduce((sum, part) => sum.plus(valueOf(part)), new Big(0));

/** What rounding may make of it: half of the last printed place of each figure with decimals, and of money; counts are whole. */
function leeway(figures: readonly TextFigure[]): Big {
  const isExact = figures.every(({ kind, decimals, scale }) => kind === "number" && decimals === 0 && scale.eq(1));
  return isExact
    ? new Big(0)
    : figures.reduce(
        (sum, { decimals, scale }) => sum.plus(new Big(10).pow(-decimals).times("0.5").times(scale)),
        new Big(0),
      );
}
