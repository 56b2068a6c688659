import type { Tables } from "../model/assessment";
import type { FixOffer, FixTable } from "../model/fix";
import type { Issue } from "../model/issue";
import { totalRowKey } from "../model/ownership";

/** A row that has, or could have, a 校验说明. */
interface ExplainableRow {
  readonly table: FixTable;
  readonly rowKey: string;
  readonly accepted: string;
}

/**
 * What the product can do about an issue by itself; several ways where a person may want one or the other.
 *
 * @param tables those in which the issues were found
 */
export function fixOffers(tables: Tables): (issue: Issue) => readonly FixOffer[] {
  const rows = explainableRows(tables);
  return (issue) => [...(issue.check.fix?.(issue, tables) ?? []), ...explanation(issue, rows)];
}

/** A note needs no explanation: it stops nothing. */
function explanation({ check, cell, severity }: Issue, rows: ReadonlyMap<string, ExplainableRow>): FixOffer[] {
  const row = cell && severity !== "note" && check.isExplainable ? rows.get(keyOf(cell)) : undefined;
  return row?.accepted === "" ? [{ kind: "explain", table: row.table, rowKey: row.rowKey }] : [];
}

function explainableRows({ budget, indicators }: Tables): ReadonlyMap<string, ExplainableRow> {
  const total = indicators?.totalRow;
  const rows = [
    ...(budget?.lines ?? []).map((line) => ({ ...line, table: "budget" as const })),
    ...(indicators?.indicators ?? []).map((indicator) => ({ ...indicator, table: "indicators" as const })),
    ...(total ? [{ ...total, rowKey: totalRowKey, table: "indicators" as const }] : []),
  ];
  return new Map(rows.map(({ table, rowKey, accepted, cells }) => [keyOf(cells.name), { table, rowKey, accepted }]));
}

function keyOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return JSON.stringify([sheet, row]);
}
