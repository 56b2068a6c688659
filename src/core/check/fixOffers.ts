import type { Tables } from "../model/assessment";
import { reasonAndMeasure, type FixOffer, type FixTable } from "../model/fix";
import type { Issue, IssueId } from "../model/issue";
import { totalRowKey } from "../model/ownership";
import type { Wording } from "../model/phrase";
import type { RangeKey } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";
import { acceptable } from "./withAccepted";

/** Issues of the budget that ask for a reason. */
const asksForReason: ReadonlySet<IssueId> = new Set<IssueId>([
  "overspent-budget",
  "low-execution",
  "adjusted-without-reason",
]);

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
  return (issue) => [...toNumber(issue), ...missingColumn(issue, tables), ...explanation(issue, rows)];
}

function toNumber({ id, cell, values: { text, number } }: Issue): FixOffer[] {
  const isOffered = id === "number-as-text" && cell !== null && typeof text === "string" && number !== undefined;
  return isOffered ? [{ kind: "to-number", cells: [{ cell, text }] }] : [];
}

function missingColumn({ id, values }: Issue, { budget, indicators }: Tables): FixOffer[] {
  const add = (table: FixTable, column: string): FixOffer[] => [{ kind: "add-column", table, column }];
  if (id === "column-missing") {
    const table = tableNamed(values.table);
    return table && typeof values.column === "string" ? add(table, values.column) : [];
  }
  if (asksForReason.has(id)) {
    return budget && budget.columns.reason === undefined ? add("budget", "原因说明") : [];
  }
  if (id !== "below-target-without-reason" && id !== "over-fulfilled-without-reason") {
    return [];
  }
  const lacksReason = indicators?.columns.reason === undefined;
  const lacksMeasure = id === "below-target-without-reason" && indicators?.columns.measure === undefined;
  if (lacksReason) {
    return add("indicators", lacksMeasure ? reasonAndMeasure : "偏差原因");
  }
  return lacksMeasure ? add("indicators", "改进措施") : [];
}

function tableNamed(name: Wording | undefined): FixTable | undefined {
  const tables: readonly (FixTable & RangeKey)[] = ["budget", "indicators"];
  return tables.find((table) => typeof name === "string" && rangeNames[table].includes(name));
}

/** A note needs no explanation: it stops nothing. */
function explanation({ id, cell, severity }: Issue, rows: ReadonlyMap<string, ExplainableRow>): FixOffer[] {
  const row = cell && severity !== "note" && acceptable.has(id) ? rows.get(keyOf(cell)) : undefined;
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
