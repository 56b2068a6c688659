import { plainText } from "../../number/display";
import { round } from "../../number/round";
import type { Check, Finding } from "../check";
import { formulaWords } from "../formulaWords";
import { differs } from "./differs";

export const totalScoreDiffers = {
  id: "total-score-differs" as const,
  severity: "error",
  title: { zhCN: "总分与各项得分之和不符", enUS: "Total score is not the sum" },
  message: {
    zhCN: "总分 {score}{source}，各项得分之和为 {sum}。请核对{what}，或清空该单元格由系统填写。",
    enUS: "The total score is {score}{source}, while the scores add up to {sum}. Check {what}, or clear the cell and let it be filled in.",
  },
  isExplainable: true,
  find: ({ tables, results }): Finding[] => {
    const row = tables.indicators?.totalRow;
    if (
      !row?.enteredScore ||
      results.totalRowScore.kind === "not-computable" ||
      !differs(row.enteredScore.value, results.totalRowScore.value)
    ) {
      return [];
    }
    return [
      {
        cell: row.cells.score ?? row.cells.name,
        values: {
          ...formulaWords(row.enteredScore.isFormula, "the-total-score"),
          score: plainText(row.enteredScore.value),
          sum: plainText(round(results.totalRowScore.value, 2)),
        },
      },
    ];
  },
} satisfies Check;
