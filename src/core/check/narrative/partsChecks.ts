import Big from "big.js";
import type { BudgetLineResult } from "../../model/assessment";
import { fixedText } from "../../number/display";
import { inYuan } from "./knownQuantities";
import { paragraphCheck, type Narrative, type NarrativeCheck, type NarrativeParagraph } from "./narrative";
import type { TextFigure } from "./textFigures";

const partsDiffer = paragraphCheck({ id: "report-parts-differ", severity: "warning", title: "报告中分项之和不等于总数" }, (paragraph, narrative) => {
  for (const sentence of sentencesOf(paragraph)) {
    const found = enumerated(sentence, narrative) ?? among(sentence);
    if (found) return found;
  }
  return null;
});

interface Sentence {
  readonly text: string;
  readonly figures: readonly TextFigure[];
}

function sentencesOf({ text, textFigures }: NarrativeParagraph): Sentence[] {
  let start = 0;
  return text.split(/(?<=[。；！？\n])/).map((sentence) => {
    const [from, to] = [start, start + sentence.length];
    start = to;
    const figures = textFigures.filter((figure) => figure.start >= from && figure.start < to);
    return { text: sentence, figures: figures.map((figure) => ({ ...figure, start: figure.start - from, end: figure.end - from })) };
  });
}

/** 按资金来源分，甲支出 a，乙支出 b: all lines of one kind, told one after the other, are the whole. */
function enumerated({ text, figures }: Sentence, { results: { budget }, tables }: Narrative): Readonly<Record<string, string>> | null {
  if (!budget?.total || !tables.budget) return null;
  const { moneyUnit } = tables.budget;
  const money = figures.filter(({ kind, isRough }) => kind === "money" && !isRough);
  for (const role of ["source", "nature"] as const) {
    const lines = budget.lines.filter(({ line }) => line.role === role);
    const parts = lines.map(({ line }) => money.find((figure, index) => lastName(text.slice(money[index - 1]?.end ?? 0, figure.start), lines) === line.name));
    if (lines.length < 2 || !parts.every((part) => part !== undefined)) continue;
    const told = sumOf(parts);
    const totals = columns.flatMap(({ key, name }) => {
      const whole = budget.total?.line[key]?.times(inYuan(moneyUnit));
      return whole ? [{ whole, name }] : [];
    });
    // Without a total its parts may be anything's.
    if (columns.some(({ key }) => !budget.total?.line[key] && lines.some(({ line }) => line[key]))) continue;
    if (totals.some(({ whole }) => told.minus(whole).abs().lte(leeway(parts)))) continue;
    const meant = totals.find(({ name }) => text.includes(name)) ?? totals[0];
    const unit = parts[0]?.unit ?? "元";
    if (meant) return { parts: parts.map((part) => part.text).join("、"), sum: amount(told, unit, parts), whole: amount(meant.whole, unit, parts), name: meant.name };
  }
  return null;
}

/** The line that is named last before a figure: 基本支出 in 其中，基本支出. */
function lastName(words: string, lines: readonly BudgetLineResult[]): string | null {
  const places = lines.map(({ line }) => ({ name: line.name, place: words.lastIndexOf(line.name) })).filter(({ place }) => place >= 0);
  return places.sort((a, b) => b.place - a.place || b.name.length - a.name.length)[0]?.name ?? null;
}

/** What the parts may be parts of; the text does not always say which. */
const columns = [
  { key: "actualExpenditure", name: "全年执行数" },
  { key: "revisedBudget", name: "全年预算数" },
  { key: "originalBudget", name: "年初预算数" },
] as const;

/** 总额 c，其中甲 a、乙 b: what is among a whole is not more than it. */
function among({ text, figures }: Sentence): Readonly<Record<string, string>> | null {
  const place = text.indexOf("其中");
  const whole = place < 0 ? undefined : figures.findLast(({ start }) => start < place);
  if (!whole || whole.isRough) return null;
  const close = closingBracket(text, place);
  const parts = figures.filter(({ start, kind, unit, isRough }) => start > place && start < close && kind === whole.kind && unit.charAt(0) === whole.unit.charAt(0) && !isRough);
  if (parts.length < 2 || whole.kind === "percent" || /增长|下降|比上年|同比|占/.test(text.slice(place, close))) return null;
  const told = sumOf(parts);
  if (told.minus(valueOf(whole)).lte(leeway([whole, ...parts]))) return null;
  return { parts: parts.map((part) => part.text).join("、"), sum: amount(told, whole.unit, parts), whole: whole.text, name: "总数" };
}

function closingBracket(text: string, place: number): number {
  const isInBracket = text.lastIndexOf("（", place) > text.lastIndexOf("）", place);
  const close = isInBracket ? text.indexOf("）", place) : -1;
  return close < 0 ? text.length : close;
}

const valueOf = ({ value, kind, unit, scale }: TextFigure): Big => value.times(kind === "money" ? inYuan(unit) : scale);

const sumOf = (parts: readonly TextFigure[]): Big => parts.reduce((sum, part) => sum.plus(valueOf(part)), new Big(0));

/** Half of the last printed place of each figure, and of the whole's own. */
function leeway(parts: readonly TextFigure[]): Big {
  return parts.reduce((sum, { decimals, kind, unit, scale }) => sum.plus(new Big(10).pow(-decimals).times("0.5").times(kind === "money" ? inYuan(unit) : scale)), new Big(0)).plus("0.005");
}

function amount(value: Big, unit: string, parts: readonly TextFigure[]): string {
  const isMoney = parts[0]?.kind === "money";
  const decimals = Math.max(...parts.map((part) => part.decimals));
  return isMoney ? `${fixedText(value.div(inYuan(unit)), decimals)}${unit}` : fixedText(value, decimals);
}

/** Checks of sums that the report tells. */
export const partsChecks: readonly NarrativeCheck[] = [partsDiffer];
