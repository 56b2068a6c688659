import { rating } from "../../calculate/rating";
import { ratingNames } from "../../messages/zhCN/terms";
import type { Rating } from "../../model/assessment";
import { plainText } from "../../number/display";
import { round } from "../../number/round";
import { plainForm } from "../../parse/plainForm";
import type { Check, Finding } from "../check";

/** 优秀, 良好 and 中等 are what forms print for the grades of 财预〔2020〕10号. */
const grades: Readonly<Record<string, Rating>> = { 优: "excellent", 良: "good", 中: "fair", 差: "poor" };

export const ratingDiffers = {
  id: "rating-differs" as const,
  severity: "error",
  title: { zhCN: "等级与总分不符", enUS: "Rating does not fit the score" },
  message: {
    zhCN: "表上的等级是「{told}」，总分 {score} 应为「{rating}」。请核对等级。",
    enUS: "The form rates “{told}”, while a score of {score} is “{rating}”. Check the rating.",
  },
  find: ({ tables: { form, indicators }, results: { totalScore }, settings }): Finding[] => {
    const told = form.rating && grades[plainForm(form.rating.text).charAt(0)];
    const printed = indicators?.totalRow?.enteredScore ?? form.totalScore;
    const score = printed?.value ?? (totalScore.kind === "computed" ? totalScore.value : null);
    const own = score && rating(score, settings.ratingBands);
    return form.rating && told && own && score && told !== own
      ? [
          {
            cell: form.rating.cell,
            values: { told: form.rating.text, score: plainText(round(score, 2)), rating: ratingNames[own] },
          },
        ]
      : [];
  },
} satisfies Check;
