import type { IndicatorResult } from "../../../model/assessment";

/** An indicator where a text names it. */
export interface Mention {
  readonly result: IndicatorResult;
  readonly start: number;
  readonly end: number;
}

/** Finds the indicators that a text names, in order; of names that begin at one place the longest. */
export type NamedIndicators = (text: string) => readonly Mention[];

interface Name {
  readonly words: string;
  /** null where several indicators are called so, and which is meant is not known. */
  readonly result: IndicatorResult | null;
}

export function namedIndicators(indicators: readonly IndicatorResult[]): NamedIndicators {
  const byBeginning = new Map<string, Name[]>();
  for (const { words, result } of uniqueNames(indicators)) {
    const beginning = words.slice(0, 2);
    const names = byBeginning.get(beginning);
    if (names) {
      names.push({ words, result });
    } else {
      byBeginning.set(beginning, [{ words, result }]);
    }
  }
  for (const names of byBeginning.values()) {
    names.sort((a, b) => b.words.length - a.words.length);
  }

  return (text) => {
    const mentions: Mention[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const name = byBeginning.get(text.slice(start, start + 2))?.find(({ words }) => text.startsWith(words, start));
      if (name === undefined) {
        continue;
      }
      if (name.result) {
        mentions.push({ result: name.result, start, end: start + name.words.length });
      }
      start += name.words.length - 1;
    }
    return mentions;
  };
}

/** 商标申请量 is called 商标申请 as well, unless another indicator is. */
function uniqueNames(indicators: readonly IndicatorResult[]): Name[] {
  const names = new Map<string, IndicatorResult | null>();
  for (const result of indicators) {
    const name = nameOf(result);
    if (name.length >= 2) {
      names.set(name, names.has(name) ? null : result);
    }
  }
  const short = new Map<string, IndicatorResult | null>();
  for (const result of indicators) {
    const words = nameOf(result).replace(/(?:数量|金额|总量|总数|[量数额])$/, "");
    if (words.length >= 4 && !names.has(words)) {
      short.set(words, short.has(words) ? null : result);
    }
  }
  return [...names, ...short].map(([words, result]) => ({ words, result }));
}

const nameOf = ({ indicator }: IndicatorResult): string => indicator.name.replace(/\s/g, "");
