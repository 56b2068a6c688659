import { areaText } from "#core/model/address";
import type { FoundTable, FoundTableKey } from "#core/model/foundTable";
import type { CellArea } from "#core/model/grid";

/** Where a table is that was found. */
export interface TableOnSheet {
  readonly key: FoundTableKey;
  readonly area: CellArea;
  /** `A4:J10`, behind its sheet where the tables stand on different ones. */
  readonly place: string;
}

/** The tables that were found, the budget first. */
export function tablesOnSheets(tables: readonly FoundTable[]): readonly TableOnSheet[] {
  const found = tables.flatMap(({ key, area }) => (area === null ? [] : [{ key, area }]));
  const isOneSheet = new Set(found.map(({ area }) => area.sheet)).size < 2;
  return found.map(({ key, area }) => ({
    key,
    area,
    place: isOneSheet ? areaText(area) : `${area.sheet} ${areaText(area)}`,
  }));
}
