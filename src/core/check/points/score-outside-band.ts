import Big from "big.js";
import type { Settings } from "../../model/settings";
import { plainText } from "../../number/display";
import type { Check } from "../check";
import { eachIndicator } from "../eachIndicator";

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

export const scoreOutsideBand = {
  id: "score-outside-band" as const,
  severity: "warning",
  title: { zhCN: "定性得分不在档内", enUS: "Qualitative score outside its band" },
  message: {
    zhCN: "定性指标「{name}」的完成情况是「{actual}」，得分 {score} 不在相应的 {least}～{most} 分之内。请核对得分或完成情况。",
    enUS: "The qualitative indicator “{name}” is “{actual}”, and its score {score} is not between {least} and {most}. Check the score or the result.",
  },
  isExplainable: true,
  find: eachIndicator("score", ({ indicator: { nature, actual, points, enteredScore } }, { settings }) => {
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
  }),
} satisfies Check;
