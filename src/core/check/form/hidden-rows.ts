import type { TableArea } from "../../model/budget";
import { phrase } from "../../model/phrase";
import type { Check, Judged } from "../check";
import { hiddenFromTotal } from "../budget/comparisons";
import { rowNumbers } from "./rowNumbers";
import { tableAreas } from "./tableAreas";

export const hiddenRows = {
  id: "hidden-rows" as const,
  severity: "warning",
  title: { zhCN: "隐藏的行里有数字", enUS: "Hidden rows with figures" },
  message: {
    zhCN: "{table}第 {rows} 行被隐藏或筛选掉了，其中的数字看不见，{counted}。请取消隐藏后核对，不需要的行请删除。",
    enUS: "Of “{table}”, row {rows} is hidden or filtered out: its figures are not seen {counted}. Unhide and check it, and delete it where it is not needed.",
  },
  find: (judged) =>
    tableAreas(judged).flatMap(({ table, area }) => {
      const [first] = area.hiddenRows;
      const { sheet, column } = area.used;
      return first === undefined
        ? []
        : [
            {
              cell: { sheet, row: first, column },
              values: {
                table,
                rows: rowNumbers(area.hiddenRows),
                counted: phrase(isLeftOut(judged, area) ? "not-in-visible-total" : "counted-all-the-same"),
              },
            },
          ];
    }),
} satisfies Check;

/** Whether the total of the budget adds up what is seen alone, and the hidden rows are missing from it. */
function isLeftOut(judged: Judged, area: TableArea): boolean {
  return area === judged.tables.budget?.area && hiddenFromTotal(judged).length > 0;
}
