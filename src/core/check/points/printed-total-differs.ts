import { plainText } from "../../number/display";
import { round } from "../../number/round";
import type { Check, Finding } from "../check";
import { differs } from "./differs";

export const printedTotalDiffers = {
  id: "printed-total-differs" as const,
  severity: "error",
  title: { zhCN: "表头的自评总分与得分之和不符", enUS: "Total at the head is not the sum" },
  message: {
    zhCN: "表头的自评总分是 {score}，各项得分之和为 {sum}。请核对后改成一致。",
    enUS: "The total score at the head of the form is {score}, while the scores add up to {sum}. Check them and make them agree.",
  },
  find: ({ tables: { form }, results: { totalScore } }): Finding[] =>
    form.totalScore && totalScore.kind === "computed" && differs(form.totalScore.value, totalScore.value)
      ? [
          {
            cell: form.totalScore.cell,
            values: { score: plainText(form.totalScore.value), sum: plainText(round(totalScore.value, 2)) },
          },
        ]
      : [],
} satisfies Check;
