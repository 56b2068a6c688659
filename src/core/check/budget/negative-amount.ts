import { phrase } from "../../model/phrase";
import { plainText } from "../../number/display";
import type { Check } from "../check";
import { moneyColumns } from "./sums";

export const negativeAmount = {
  id: "negative-amount" as const,
  severity: "error",
  title: { zhCN: "金额为负数", enUS: "Negative amount" },
  message: {
    zhCN: "「{name}」的{column}为负数（{amount}）。请核对金额。",
    enUS: "The {column} of “{name}” is negative ({amount}). Check the amount.",
  },
  isExplainable: true,
  find: ({ tables }) =>
    (tables.budget?.lines ?? []).flatMap((line) =>
      moneyColumns.flatMap(({ column, title }) =>
        line[column]?.lt(0)
          ? [
              {
                cell: line.cells[column] ?? line.cells.name,
                values: { name: line.name, column: phrase(title), amount: plainText(line[column]) },
              },
            ]
          : [],
      ),
    ),
} satisfies Check;
