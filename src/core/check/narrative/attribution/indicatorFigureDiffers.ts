import { chineseNumerals } from "../../../vocabulary/numerals";
import Big from "big.js";
import type { IndicatorResult } from "../../../model/assessment";
import { valueOrNull } from "../../../model/computed";
import { phrase, type Phrase, type PhraseId } from "../../../model/phrase";
import { fixedText, plainText } from "../../../number/display";
import { magnitudeCharacters } from "../../../vocabulary/magnitudes";
import { prints } from "../known/knownQuantities";
import type { Mention } from "../known/namedIndicators";
import { valueIn } from "../known/quantity";
import type { Narrative } from "../narrative";
import { isMadeOf } from "../prose/isMadeOf";
import type { TextFigure } from "../prose/textFigures";

type Told = { readonly told: string; readonly fact: Phrase } | null;
type Label = "target" | "rate" | "actual" | "score" | "points";

/** The words that say what a figure is of the indicator named before. */
const labels: readonly (readonly [Label, RegExp])[] = [
  ["target", /(?:年度)?(?:指标值|目标值|目标)(?:为|是|：)?(?:不低于|不少于|不超过|不高于|高于|低于|[≥≤<>=])?\s?$/],
  ["rate", /完成率(?:为|是|达到?|：)?\s?$/],
  ["actual", /实际完成(?:值)?(?:为|是|：)?\s?$/],
  ["score", /得分(?:为|是|：)?\s?$/],
  ["points", /分值(?:为|是|：)?\s?$/],
];
const joints = /完成|实现|达到?|[为是共]|共计|合计|：|\s/g;
/** What may stand between a name and a label: other figures of the indicator, and what is said of them. */
const ofSameIndicator = new RegExp(
  `\\d[\\d,.]*\\s?(?:个?百分点|[%‰]|[${magnitudeCharacters}]{0,2}\\p{Script=Han}{0,2})|(?:年度)?(?:指标值|目标值?)|实际|完成[值率]?|未?达到|未|超额|不低于|不少于|不超过|不高于|高于|低于|得分|分值|[为是的了，：。（）()“”≥≤<>=\\s]`,
  "gu",
);
/** What may stand right before a name without making it a longer one: 发明专利授权量, 重点企业的专利授权量. */
const beginning = new RegExp(
  `(?:^|[^\\p{Script=Han}A-Za-z0-9]|[和与及或是在为对将使其]|其中|[全本][年区市省县局]度?|(?:19|20)\\d{2}\\s?年度?|我[局区市]|[${chineseNumerals}]是|实现|完成)$`,
  "u",
);
const farthest = 100;

/** 专利授权量23347件, 专利授权量…，完成率93.39%, where these are another indicator's: a figure of one that is none of its own. */
export function indicatorFigureDiffers(
  figure: TextFigure,
  paragraph: string,
  { result, start, end }: Mention,
  { results, settings }: Narrative,
): Told {
  const { indicator, completionRate, score } = result;
  const between = paragraph.slice(end, figure.start);
  if (
    figure.start - end > farthest ||
    end - start !== indicator.name.length ||
    !beginning.test(paragraph.slice(Math.max(0, start - 7), start))
  ) {
    return null;
  }
  const [label, words] = labels.find(([, pattern]) => pattern.test(between)) ?? [null, null];
  const rest = words ? between.replace(words, "") : between;
  if (!isMadeOf(rest, words ? ofSameIndicator : joints)) {
    return null;
  }

  const unit = indicator.actual.unit ?? indicator.target.unit;
  const rate = valueOrNull(completionRate);
  const inUnit = (value: Big): string => plainText(value) + (unit ?? "");
  const own: Readonly<
    Record<
      Label,
      readonly [value: Big | null, isIt: (value: Big) => boolean, name: PhraseId, text: (value: Big) => string]
    >
  > = {
    target: [
      indicator.target.value,
      (value) => isValue(figure, value, indicator.target.unit ?? unit),
      "target",
      inUnit,
    ],
    actual: [indicator.actual.value, (value) => isValue(figure, value, unit), "actual-value", inUnit],
    rate: [
      rate,
      (value) => prints(figure, value.times(100), figure.scale),
      "completion-rate",
      (value) => `${fixedText(value.times(100), settings.rateDecimals)}%`,
    ],
    score: [valueOrNull(score), (value) => prints(figure, value, figure.scale), "score", plainText],
    points: [indicator.points, (value) => prints(figure, value, figure.scale), "points", plainText],
  };
  const isOther =
    label === "rate"
      ? figure.kind === "percent"
      : label === "score" || label === "points"
        ? figure.counter === "分"
        : isUnitOf(figure, unit);
  const allowed: readonly Label[] = label ? [label] : ["actual", "target"];
  if (!isOther || allowed.some((each) => own[each][0] === null || own[each][1](own[each][0]))) {
    return null;
  }
  if (label === null && !results.indicators.some((each) => each !== result && isValueOf(figure, each))) {
    return null;
  }
  const [value, , name, text] = own[label ?? "actual"];
  return (
    value && {
      told: paragraph.slice(label ? end + rest.length : start, figure.start).trim() + figure.text,
      fact: phrase("indicator-value", { name: indicator.name, what: phrase(name), value: text(value) }),
    }
  );
}

/** Whether a figure measures what the unit does, whatever magnitude stands before either: 1万人次 and 人次. */
function isUnitOf({ kind, counter }: TextFigure, unit: string | null): boolean {
  const [known] = unit === null ? [] : valueIn(new Big(1), unit);
  return known?.kind === kind && (kind !== "number" || (counter !== null && known.unit?.startsWith(counter) === true));
}

function isValue(figure: TextFigure, value: Big, unit: string | null): boolean {
  const [known] = valueIn(value, unit);
  return known !== undefined && isUnitOf(figure, unit) && prints(figure, known.value, figure.scale);
}

function isValueOf(figure: TextFigure, { indicator: { target, actual } }: IndicatorResult): boolean {
  return [target, actual].some(
    ({ value, unit }) => value !== null && isValue(figure, value, unit ?? target.unit ?? actual.unit),
  );
}
