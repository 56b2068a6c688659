import type { Check } from "../check";
import { isCost } from "./isCost";

/** A cost of 500元 may be a limit or what is to be spent; which of them decides over met or missed. All rows are asked for in one line. */
export const costWithoutOperator = {
  id: "cost-without-operator" as const,
  severity: "note",
  title: { zhCN: "成本目标没有比较符号", enUS: "Cost target without a sign" },
  message: {
    zhCN: "成本指标「{names}」的目标没有写比较符号，看不出是不是上限。请写明，如「≤{target}」。",
    enUS: "The targets of the costs “{names}” have no comparison sign, so that it is open whether they are limits. Write it, such as “≤{target}”.",
  },
  isExplainable: true,
  find: ({ results }) => {
    const open = results.indicators
      .map(({ indicator }) => indicator)
      .filter((indicator) => {
        const { value, comparator } = indicator.target;
        return isCost(indicator) && comparator === null && value?.eq(0) === false;
      });
    const [first] = open;
    return first
      ? [
          {
            cell: first.cells.target ?? first.cells.name,
            values: { names: open.map(({ name }) => name).join("」「"), target: first.target.text },
          },
        ]
      : [];
  },
} satisfies Check;
