import type { FilterStrings } from "./FilterStrings";

export const filterZhCN: FilterStrings = {
  search: "查找问题、单元格或工作表",
  severities: "只看某一类",
  found: (count) => `找到 ${count} 条`,
  nothing: "没有符合条件的问题",
};
