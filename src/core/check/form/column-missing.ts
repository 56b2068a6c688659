import type { FixTable } from "../../model/fix";
import type { NamedCheck } from "../../model/issue";
import type { Wording } from "../../model/phrase";
import type { RangeKey } from "../../model/snapshot";
import { rangeNames } from "../../model/workbookNames";

export const columnMissing = {
  id: "column-missing" as const,
  severity: "error",
  title: { zhCN: "表头不全", enUS: "Header incomplete" },
  message: {
    zhCN: "「{table}」的表头缺少「{column}」列，此表未能读取。找到的列有：{found}。请补上该列，或把列名改为「{column}」。",
    enUS: "The header of “{table}” has no column “{column}”, so the table was not read. Columns found: “{found}”. Add the column, or rename one to “{column}”.",
  },
  leavesTableUnread: true,
  fix: ({ values: { table: name, column } }) => {
    const table = tableNamed(name);
    return table && typeof column === "string" ? [{ kind: "add-column", table, column }] : [];
  },
} satisfies NamedCheck;

function tableNamed(name: Wording | undefined): FixTable | undefined {
  const tables: readonly (FixTable & RangeKey)[] = ["budget", "indicators"];
  return tables.find((table) => typeof name === "string" && rangeNames[table].includes(name));
}
