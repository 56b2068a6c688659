import { plainText } from "../../number/display";
import type { Check } from "../check";
import { formulaWords } from "../formulaWords";
import { differs } from "./differs";
import { scored } from "./scored";

/** A score that a person typed, beside the formula's. A hundredth is rounding; above the points it is said already. */
export const scoreDiffers = {
  id: "score-differs" as const,
  severity: "warning",
  title: { zhCN: "得分与公式不符", enUS: "Score does not match the formula" },
  message: {
    zhCN: "「{name}」得分 {score}{source}，按评分办法应为 {formula}。已保留您的{what}，请核对或说明理由。",
    enUS: "“{name}” has a score of {score}{source}; by the scoring rules it should be {formula}. Yours was kept: check {what}, or explain it.",
  },
  isExplainable: true,
  find: (judged) =>
    scored(judged).flatMap(({ name, points, entered, formula, scoreCell }) => {
      if (!entered || formula.kind === "not-computable" || (points && entered.value.gt(points))) {
        return [];
      }
      return differs(entered.value, formula.value)
        ? [
            {
              cell: scoreCell,
              values: {
                name,
                ...formulaWords(entered.isFormula, "the-score"),
                score: plainText(entered.value),
                formula: plainText(formula.value),
              },
            },
          ]
        : [];
    }),
} satisfies Check;
