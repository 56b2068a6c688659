import Big from "big.js";
import type { IndicatorResult } from "../../../model/assessment";
import { phrase, type Phrase } from "../../../model/phrase";
import type { Judged } from "../../check";
import { sumOf } from "../known/quantity";

/** A number of all indicators or of a class of them, by the words that tell it. */
export interface ToldTotal {
  readonly name: Phrase;
  readonly unit: "项" | "分";
  readonly value: Big;
  /** At the end of the words before the figure. */
  readonly words: RegExp;
  /** What the sentence must speak of before; null where the words say it themselves. */
  readonly topic: RegExp | null;
}

/** Numbers of indicators, scores and points: so small that other figures of the tables would pass for them. */
export function toldTotals({ results: { indicators, budget } }: Judged): ToldTotal[] {
  const classes = [...new Set(indicators.map(({ indicator }) => indicator.dimensionName))].filter(
    (name) => name !== "",
  );
  const all = "(?:共?设[置定立]|纳入自评)的?(?:绩效)?指标(?:总数)?(?:共计?|合计)?|绩效指标(?:共计?|总数为?)";
  return [
    ...classes.flatMap((name) => {
      const ofClass = indicators.filter(({ indicator }) => indicator.dimensionName === name);
      return [...numbers(name, `${escaped(name)}共?`, ofClass), ...scores(name, ofClass)];
    }),
    ...numbers("绩效指标", all, indicators),
    ...scores("绩效指标", indicators),
    ...(budget
      ? scored("预算执行", "预算执行率?", budget.score.kind === "computed" ? budget.score.value : null, budget.points)
      : []),
  ];
}

/** How many there are, and, where the sentence has said of which it speaks, how many of each kind. */
function numbers(name: string, words: string, indicators: readonly IndicatorResult[]): ToldTotal[] {
  const count = (belongs: (result: IndicatorResult) => boolean): number => indicators.filter(belongs).length;
  const topic = new RegExp(`(?:${words})\\s?\\d+\\s?[项个]`);
  return [
    number(phrase("number-of", { name }), words, indicators.length, null),
    number(
      phrase("number-of-quantitative", { name }),
      "定量指标共?",
      count(({ indicator }) => indicator.nature === "quantitative"),
      topic,
    ),
    number(
      phrase("number-of-qualitative", { name }),
      "定性指标共?",
      count(({ indicator }) => indicator.nature === "qualitative"),
      topic,
    ),
    number(
      phrase("number-of-met", { name }),
      "(?<!未)达到年度(?:指标值|目标值?)的(?:指标)?",
      count(({ met }) => met === true),
      topic,
    ),
    number(
      phrase("number-of-missed", { name }),
      "未(?:达到|完成)年度(?:指标值|目标值?)的(?:指标)?",
      count(({ met }) => met === false),
      topic,
    ),
  ];
}

function number(name: Phrase, words: string, value: number, topic: RegExp | null): ToldTotal {
  return { name, unit: "项", value: new Big(value), words: before(words), topic };
}

/** The score of some indicators, where each of them has one, and their points. */
function scores(name: string, indicators: readonly IndicatorResult[]): ToldTotal[] {
  const sumOfAll = (values: readonly (Big | null)[]): Big | null => (values.includes(null) ? null : sumOf(values));
  const given = indicators.map(({ score }) => (score.kind === "computed" ? score.value : null));
  return scored(name, escaped(name), sumOfAll(given), sumOfAll(indicators.map(({ indicator }) => indicator.points)));
}

function scored(name: string, words: string, score: Big | null, points: Big | null): ToldTotal[] {
  return [
    ...(score
      ? [
          {
            name: phrase("score-of", { name }),
            unit: "分" as const,
            value: score,
            words: before(`${words}得分`),
            topic: null,
          },
        ]
      : []),
    ...(points
      ? [
          {
            name: phrase("points-of", { name }),
            unit: "分" as const,
            value: points,
            words: before(`${words}(?:得分[为是]?\\s?[\\d.]+\\s?分（)?分值`),
            topic: null,
          },
        ]
      : []),
  ];
}

function before(words: string): RegExp {
  return new RegExp(`(?:${words})(?:为|是|：)?\\s?$`);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
