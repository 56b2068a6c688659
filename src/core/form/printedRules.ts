import Big from "big.js";
import type { FormFields, FormText } from "../model/form";
import { phrase, type Wording } from "../model/phrase";
import type { Settings } from "../model/settings";
import { plainForm } from "../parse/plainForm";

/** What a form prints of how it is scored, as far as it differs from what holds without it. */
export interface PrintedRules {
  readonly settings: Partial<Settings>;
  /** What was taken from the form, in words. */
  readonly told: readonly Wording[];
  /** Where the first of it stands. */
  readonly cell: FormText["cell"] | null;
}

/**
 * Reads the rules of scoring that stand below a form (反向指标得分=权重×A/B, 100%–80%、80%–50%, 90分及以上为优). They go
 * before the built-in ones; 评分设置 goes before them.
 */
export function printedRules({ notes }: FormFields, now: Settings): PrintedRules {
  let settings: Partial<Settings> = {};
  const told: Wording[] = [];
  let cell: PrintedRules["cell"] = null;
  const take = (changed: Partial<Settings>, words: Wording, note: FormText): void => {
    settings = { ...changed, ...settings };
    told.push(words);
    cell ??= note.cell;
  };
  for (const note of notes) {
    const text = plainForm(note.text);
    if (now.lowerIsBetterFormula !== "ratio" && settings.lowerIsBetterFormula === undefined && isRatio.test(text)) {
      take({ lowerIsBetterFormula: "ratio" }, phrase("rule-ratio"), note);
    }
    const bands = qualitativeBandsIn(text);
    if (bands && !(bands.full.eq(now.qualitativeBands.full) && bands.partial.eq(now.qualitativeBands.partial))) {
      const shown = { full: bands.full.times(100).toFixed(), partial: bands.partial.times(100).toFixed() };
      take({ qualitativeBands: bands }, phrase("rule-bands", shown), note);
    }
    const rating = ratingBandsIn(text);
    const [excellent, good, fair] = rating ?? [];
    const { ratingBands } = now;
    if (
      excellent &&
      good &&
      fair &&
      !(excellent.eq(ratingBands.excellent) && good.eq(ratingBands.good) && fair.eq(ratingBands.fair))
    ) {
      const shown = { bands: [excellent, good, fair].map((band) => band.toFixed()).join("/") };
      take({ ratingBands: { excellent, good, fair } }, phrase("rule-rating", shown), note);
    }
  }
  return { settings, told, cell };
}

/** 反向指标得分=权重*A/B: target over actual, where A is the target. */
const isRatio =
  /(?:反向|逆向|负向)指标.{0,24}?(?:权重|分值|标准分)?[*×xX·](?:A[/÷]B|(?:年初)?目标值?[/÷](?:实际)?完成值)/;

/** 100%-80%（含80%）、80%-50%（含50%）、50%-0% */
function qualitativeBandsIn(text: string): Settings["qualitativeBands"] | null {
  const bands = /100%?[-－—–~～至](\d{2})%(?:\(含\d{2}%\))?[、,，;；]?(\d{2})%?[-－—–~～至](\d{2})%/.exec(text);
  const [, full, again, partial] = bands ?? [];
  return full !== undefined && full === again && partial !== undefined && Number(partial) < Number(full)
    ? { full: new Big(full).div(100), partial: new Big(partial).div(100) }
    : null;
}

/** 90分及以上为优，80分至90分为良，60分至80分为中 */
function ratingBandsIn(text: string): readonly [Big, Big, Big] | null {
  const mark = (grade: string): string | undefined =>
    new RegExp(
      `(\\d{2,3})分?(?:\\(?含?\\)?)?(?:及|及其)?(?:以上|[-－—–~～至到](?:\\d{2,3})分?)(?:\\([^()]*\\))?(?:的?为|:)?“?${grade}`,
    ).exec(text)?.[1];
  const [excellent, good, fair] = ["优", "良", "中"].map(mark);
  return excellent !== undefined && good !== undefined && fair !== undefined
    ? [new Big(excellent), new Big(good), new Big(fair)]
    : null;
}
