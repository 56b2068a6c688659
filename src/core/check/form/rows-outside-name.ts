import type { Check } from "../check";
import { cornerOf, placeText, tableAreas } from "./tableAreas";

/** Rows that were added below the table and not to its name: they are in no sum. */
export const rowsOutsideName = {
  id: "rows-outside-name" as const,
  severity: "warning",
  title: { zhCN: "名称区域之下还有数据行", enUS: "Rows below the named area" },
  message: {
    zhCN: "{table}下方的 {area}（「{name}」等）像是表格的内容，却不在名称引用的区域内，没有计入。请在「公式→名称管理器」中扩大区域；若不是，请与表格隔开一行。",
    enUS: "“{area}” (“{name}” and so on) below “{table}” looks like part of the table and is outside its name, so it was not counted. Extend the area in Formulas > Name Manager; if it is not part of the table, leave a row between.",
  },
  find: (judged) =>
    tableAreas(judged).flatMap(({ table, area: { rowsOutside: rows } }) =>
      rows ? [{ cell: cornerOf(rows.area), values: { table, area: placeText(rows.area), name: rows.name } }] : [],
    ),
} satisfies Check;
