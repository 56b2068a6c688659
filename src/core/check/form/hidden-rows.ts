import type { Check } from "../check";
import { cornerOf, tableAreas } from "./tableAreas";

export const hiddenRows = {
  id: "hidden-rows" as const,
  severity: "warning",
  title: { zhCN: "隐藏的行里有数字", enUS: "Hidden rows with figures" },
  message: {
    zhCN: "{table}中有隐藏或被筛选掉的行，其中的数字看不见，却仍计入合计与得分。请取消隐藏后核对，不需要的行请删除。",
    enUS: "“{table}” has rows that are hidden or filtered out; their figures are not seen and still count. Unhide and check them, and delete those that are not needed.",
  },
  find: (judged) =>
    tableAreas(judged).flatMap(({ table, area }) =>
      area.hasHiddenFigures ? [{ cell: cornerOf(area.used), values: { table } }] : [],
    ),
} satisfies Check;
