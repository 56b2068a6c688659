import type { BudgetTable } from "../model/budget";
import type { FormFields, FormText } from "../model/form";
import type { Indicator, IndicatorTable } from "../model/indicator";

/**
 * Reasons and measures that a form asks for in a block of its own, for the rows without any: where the block names
 * indicators, what it says after each name is that indicator's; where it names none, it speaks of all rows.
 */
export function withReasonsOnForm(table: IndicatorTable, { reasons, measures }: FormFields): IndicatorTable {
  if (reasons.length + measures.length === 0) {
    return table;
  }
  const names = table.indicators.map(({ name }) => name);
  const [reasonOf, measureOf] = [spokenOf(reasons, names), spokenOf(measures, names)];
  return {
    ...table,
    indicators: table.indicators.map((indicator): Indicator => {
      const [reason, measure] = [reasonOf(indicator.name), measureOf(indicator.name)];
      return {
        ...indicator,
        reason: indicator.reason === "" ? (reason.own ?? "") : indicator.reason,
        measure: indicator.measure === "" ? (measure.own ?? "") : indicator.measure,
        explainedOnForm: { reason: reason.isForAll, measure: measure.isForAll },
      };
    }),
  };
}

/** The same for the budget: what the block says of money is the total's, where the budget has no column for it. */
export function withBudgetReasonOnForm(table: BudgetTable, { reasons }: FormFields): BudgetTable {
  const text = reasons.map((reason) => reason.text).find((told) => /预算|执行率|资金|支出|结转|拨付|追加/.test(told));
  if (text === undefined || table.columns.reason !== undefined) {
    return table;
  }
  return {
    ...table,
    lines: table.lines.map((line) => (line.role === "total" && line.reason === "" ? { ...line, reason: text } : line)),
  };
}

/** What is said of one indicator, and whether something is said of all of them. */
interface Spoken {
  readonly own: string | null;
  readonly isForAll: boolean;
}

function spokenOf(texts: readonly FormText[], names: readonly string[]): (name: string) => Spoken {
  const parts = texts.flatMap(({ text }) => partsOf(text, names));
  const isForAll = texts.length > 0 && parts.every(({ name }) => name === null);
  return (name) => {
    const own = parts.filter((part) => part.name === name).map((part) => withoutSubject(part.text));
    return { own: own.length > 0 ? own.join("；") : null, isForAll };
  };
}

/** Cuts a block before each indicator that it names. */
function partsOf(text: string, names: readonly string[]): { readonly name: string | null; readonly text: string }[] {
  const found = names
    .flatMap((name) => (name === "" || !text.includes(name) ? [] : [{ name, start: text.indexOf(name) }]))
    .sort((a, b) => a.start - b.start || b.name.length - a.name.length)
    .filter(({ start, name }, index, all) =>
      all.every((other, at) => at >= index || other.start + other.name.length < start + name.length),
    );
  if (found.length === 0) {
    return [{ name: null, text: text.trim() }];
  }
  return found.map(({ name, start }, index) => ({
    name,
    text: text.slice(start + name.length, found[index + 1]?.start ?? text.length),
  }));
}

/** `少于计划，原因是仪器检修；` → `仪器检修` */
function withoutSubject(text: string): string {
  const told = text
    .replace(/^[”"」』]?[^。；;]{0,30}?(?:[:：]|原因(?:是|为|在于)[:：]?)/, "")
    .replace(/[。；;，,、\s\d（(]+$/, "")
    .trim();
  return told === "" ? text.trim() : told;
}
