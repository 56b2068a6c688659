import type { Check } from "../check";
import { enteredRates, isCopied, isWrong, valuesOf } from "./enteredRates";

export const rateDiffers = {
  id: "rate-differs" as const,
  severity: "error",
  title: { zhCN: "执行率、完成率与表内数据不符", enUS: "Rate does not match the table" },
  message: {
    zhCN: "表中{column}为 {entered}{source}，按表内数据计算应为 {computed}。请核对{what}，或清空该单元格由系统填写。",
    enUS: "The {column} in the table is {entered}{source}; by the table’s own figures it should be {computed}. Check {what}, or clear the cell and let it be filled in.",
  },
  isExplainable: true,
  find: (judged) =>
    enteredRates(judged)
      .filter((rate) => isWrong(rate) && !isCopied(rate))
      .map((rate) => ({ cell: rate.cell, values: valuesOf(rate) })),
} satisfies Check;
