import type { BudgetLine } from "../../model/budget";
import { phrase } from "../../model/phrase";
import { plainText } from "../../number/display";
import type { Check } from "../check";
import { moneyColumns, moneyUnitName, roundingTolerance } from "./sums";

/** 其中: a part is never more than the row that it is a part of, nor than the total. */
export const partAboveWhole = {
  id: "part-above-whole" as const,
  severity: "error",
  title: { zhCN: "其中项大于所属项", enUS: "Part is more than its whole" },
  message: {
    zhCN: "「{name}」的{column} {part} {unit}，大于它所属的「{wholeName}」{whole} {unit}。请核对两行金额。",
    enUS: "The {column} of “{name}”, {part} {unit}, is more than that of “{wholeName}”, which it is part of: {whole} {unit}. Check both rows.",
  },
  isExplainable: true,
  find: (judged) => {
    let owner: BudgetLine | null = null;
    return (judged.tables.budget?.lines ?? []).flatMap((line) => {
      if (line.role !== "part") {
        owner = line;
      }
      const wholes = [owner, judged.results.budget?.total?.line].filter(
        (whole): whole is BudgetLine => line.role === "part" && whole !== null && whole !== undefined,
      );
      return moneyColumns.flatMap(({ column, title }) => {
        const amount = line[column];
        // 三公经费 may stand below any row; of it is only known that it is part of the total.
        const whole = wholes.find(
          (each) =>
            !(line.name.includes("三公") && each.role !== "total") &&
            each[column] &&
            amount?.gt(each[column].plus(roundingTolerance)),
        );
        if (!whole || !amount) {
          return [];
        }
        const values = {
          name: line.name,
          column: phrase(title),
          part: plainText(amount),
          wholeName: whole.name,
          whole: plainText(whole[column] ?? amount),
          unit: moneyUnitName(judged),
        };
        return [{ cell: line.cells[column] ?? line.cells.name, values }];
      });
    });
  },
} satisfies Check;
