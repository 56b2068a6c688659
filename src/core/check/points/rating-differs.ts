import { ratingNames } from "../../messages/zhCN/terms";
import type { Check, Finding } from "../check";

export const ratingDiffers = {
  id: "rating-differs" as const,
  severity: "error",
  title: { zhCN: "等级与总分不符", enUS: "Rating does not fit the score" },
  message: {
    zhCN: "表上的等级是「{told}」，按总分应为「{rating}」。请核对等级。",
    enUS: "The form rates “{told}”, while its total score gives “{rating}”. Check the rating.",
  },
  find: ({ tables: { form }, results: { ratingOfPrinted } }): Finding[] =>
    form.rating?.value && ratingOfPrinted && form.rating.value !== ratingOfPrinted
      ? [{ cell: form.rating.cell, values: { told: form.rating.text, rating: ratingNames[ratingOfPrinted] } }]
      : [],
} satisfies Check;
