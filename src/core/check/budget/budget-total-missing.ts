import type { Check, Finding } from "../check";

/** Without a total there is no execution rate of the whole, and nothing that the parts could be compared with. */
export const budgetTotalMissing = {
  id: "budget-total-missing" as const,
  severity: "warning",
  title: { zhCN: "预算没有合计行", enUS: "Budget without a total" },
  message: {
    zhCN: "预算表有 {count} 行金额，看不出哪一行是合计，未计算预算执行率。请加一行「年度资金总额」。",
    enUS: "The budget has {count} rows of amounts, and none of them can be told to be the total, so there is no execution rate. Add a row “年度资金总额”.",
  },
  find: ({ tables: { budget } }): Finding[] => {
    const lines = (budget?.lines ?? []).filter((line) => line.revisedBudget ?? line.actualExpenditure);
    const [first] = lines;
    return first && lines.every(({ role }) => role !== "total")
      ? [{ cell: first.cells.name, values: { count: String(lines.length) } }]
      : [];
  },
} satisfies Check;
