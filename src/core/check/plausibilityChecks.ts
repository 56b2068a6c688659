import Big from "big.js";
import type { Settings } from "../model/settings";
import { plainText } from "../number/display";
import type { Check } from "./check";
import { indicatorCheck } from "./indicatorCheck";

/** Rates of which more is better whatever the department does. */
const wantedRate = /(?:满意度|合格率|覆盖率|及时率|达标率|通过率|准确率|知晓率|到位率|完成率)$/;

/** A cost that is to be reached, or a satisfaction that is a limit: the sign is probably the wrong way round. */
const directionDoubtful = indicatorCheck(
  "direction-doubtful",
  "note",
  "指标方向疑似有误",
  "target",
  ({ indicator: { name, dimension, category, target } }) => {
    const isCost = dimension === "cost" || category.includes("成本") || /成本$|费用$/.test(name);
    const isSaving = /节约|节省|降低|下降|减少|降幅|率|效益/.test(name);
    if (isCost && !isSaving && (target.comparator === "≥" || target.comparator === ">")) {
      return { target: target.text, usual: "≤" };
    }
    const isLimit = target.comparator === "≤" || target.comparator === "<";
    return wantedRate.test(name) && isLimit && target.unit === "%" ? { target: target.text, usual: "≥" } : null;
  },
);

/** Shares of a whole; 完成率 and growth may be above 100 %. */
const shareOfWhole = /(?:满意度|合格率|覆盖率|及时率|达标率|通过率|准确率|知晓率|优良率|公开率)$/;

const shareAbove100 = indicatorCheck(
  "share-above-100",
  "warning",
  "比例超过100%",
  "actual",
  ({ indicator: { name, actual } }) =>
    shareOfWhole.test(name) && actual.unit === "%" && actual.value?.gt(100) ? { actual: actual.text } : null,
);

/** Dates that carry a year, beside the year that is evaluated. */
const dateOutsideYear = indicatorCheck(
  "date-outside-year",
  "warning",
  "日期不在评价年度内",
  "actual",
  ({ indicator: { actual, reason } }, { tables }) => {
    const year = tables.basicInformation.year?.value;
    const written = /^\d{4}/.exec(actual.date ?? "")?.[0];
    return year === undefined || written === undefined || Number(written) === year || reason !== ""
      ? null
      : { actual: actual.text, year: String(year) };
  },
);

/** What the form's three results are called, and the share of the points that each may have. */
const results: readonly {
  readonly words: RegExp;
  readonly band: (bands: Settings["qualitativeBands"]) => readonly [Big, Big];
}[] = [
  { words: /^(?:已|全部)?(?:达成|完成)(?:年度|预期)?(?:指标|目标)?$/, band: ({ full }) => [full, new Big(1)] },
  {
    words: /^部分(?:达成|完成)(?:年度|预期)?(?:指标|目标)?(?:并具有一定效果)?$/,
    band: ({ full, partial }) => [partial, full],
  },
  {
    words: /^未(?:达成|完成)(?:年度|预期)?(?:指标|目标)?(?:且效果较差)?$/,
    band: ({ partial }) => [new Big(0), partial],
  },
];

const scoreOutsideBand = indicatorCheck(
  "score-outside-band",
  "warning",
  "定性得分不在档内",
  "score",
  ({ indicator: { nature, actual, points, enteredScore } }, { settings }) => {
    if (nature !== "qualitative" || !points || !enteredScore) {
      return null;
    }
    const text = actual.text.replace(/\s/g, "");
    const band = results.find(({ words }) => words.test(text))?.band(settings.qualitativeBands);
    if (!band) {
      return null;
    }
    const [least, most] = [band[0].times(points), band[1].times(points)];
    if ((enteredScore.value.gte(least) && enteredScore.value.lte(most)) || enteredScore.value.gt(points)) {
      return null;
    }
    return {
      actual: actual.text,
      score: plainText(enteredScore.value),
      least: plainText(least),
      most: plainText(most),
    };
  },
);

/** Checks of what can be read and can hardly be meant. */
export const plausibilityChecks: readonly Check[] = [
  directionDoubtful,
  shareAbove100,
  dateOutsideYear,
  scoreOutsideBand,
];
