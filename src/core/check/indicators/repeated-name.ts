import type { Check } from "../check";

/** One name twice within a class: a row copied and not changed, or counted twice. */
export const repeatedName = {
  id: "repeated-name" as const,
  severity: "warning",
  title: { zhCN: "指标重复出现", enUS: "Indicator occurs twice" },
  message: {
    zhCN: "指标「{name}」在同一类别中重复出现。请合并或改名。",
    enUS: "The indicator “{name}” occurs twice in one category. Merge or rename.",
  },
  isExplainable: true,
  find: ({ results }) => {
    const seen = new Set<string>();
    return results.indicators.flatMap(({ indicator: { name, dimensionName, category, cells } }) => {
      const key = JSON.stringify([dimensionName, category, name]);
      const isRepeated = name !== "" && seen.has(key);
      seen.add(key);
      return isRepeated ? [{ cell: cells.name, values: { name } }] : [];
    });
  },
} satisfies Check;
