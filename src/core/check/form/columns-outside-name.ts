import type { Check } from "../check";
import { cornerOf, placeText, tableAreas } from "./tableAreas";

export const columnsOutsideName = {
  id: "columns-outside-name" as const,
  severity: "warning",
  title: { zhCN: "名称区域之右还有数据列", enUS: "Columns beside the named area" },
  message: {
    zhCN: "{table}右侧 {area} 的「{headers}」列不在名称引用的区域内，没有读取。请在「公式→名称管理器」中扩大区域；若不是，请与表格隔开一列。",
    enUS: "The columns “{headers}” at “{area}”, to the right of “{table}”, are outside its name and were not read. Extend the area in Formulas > Name Manager; if they are not part of the table, leave a column between.",
  },
  find: (judged) =>
    tableAreas(judged).flatMap(({ table, area: { columnsOutside: columns } }) =>
      columns
        ? [
            {
              cell: cornerOf(columns.area),
              values: { table, area: placeText(columns.area), headers: columns.headers.join("、") },
            },
          ]
        : [],
    ),
} satisfies Check;
