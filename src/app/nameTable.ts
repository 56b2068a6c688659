import type { FoundTableKey } from "#core/model/foundTable";
import type { CellArea, Grid } from "#core/model/grid";
import type { NamedRange, WorkbookSnapshot } from "#core/model/snapshot";
import { rangeNames } from "#core/model/workbookNames";
import { locateTables } from "#core/form/locateTables";
import { hasHeader, neededColumns } from "#core/form/tableKey";
import { planNames } from "#core/plan/planNames";
import type { Decision, Selection, WorkbookGateway } from "./ports";
import { whereAreaIs, whereNameLeads } from "./whereNameLeads";
import { WorkbookFault } from "./workbookFault";

/**
 * 确认: gives a table that was found by its header the name by which it is found from then on.
 *
 * @param area where the user was told that the table is
 * @returns the names that were made
 * @throws WorkbookFault where the name is there already, or the table is not there any more; then nothing
 * has been written
 */
export function nameTable(gateway: WorkbookGateway, key: FoundTableKey, area: CellArea): Promise<readonly string[]> {
  return gateway.update((snapshot) => {
    const decision = named(snapshot, key, area);
    const found = locateTables(snapshot.ranges, snapshot.sheets ?? [])[key];
    if (!isAt(found, area)) {
      throw new WorkbookFault("table-moved", { name: rangeNames[key][0], area: whereAreaIs(area) });
    }
    return decision;
  });
}

/**
 * 设为所选区域: gives the cells that the user has selected the name of a table.
 *
 * @returns the names that were made
 * @throws WorkbookFault where the name is there already, or what is selected cannot be the table; then
 * nothing has been written
 */
export async function nameSelection(gateway: WorkbookGateway, key: FoundTableKey): Promise<readonly string[]> {
  const { sheet, row, column, rowCount, columnCount } = selectedTable(await gateway.selection(), key);
  return gateway.update((snapshot) => named(snapshot, key, { sheet, row, column, rowCount, columnCount }));
}

function named(
  { ranges, sheets = [] }: WorkbookSnapshot,
  key: FoundTableKey,
  area: CellArea,
): Decision<readonly string[]> {
  const range = ranges[key];
  if (range.status !== "missing") {
    throw new WorkbookFault("name-exists", { name: rangeNames[key][0], where: whereNameLeads(range) });
  }
  const operations = planNames(locateTables(ranges, sheets), key, area);
  return { result: operations.map(({ name }) => name), plan: { operations } };
}

function isAt(range: NamedRange, { sheet, row, column, rowCount, columnCount }: CellArea): boolean {
  if (range.status !== "range") {
    return false;
  }
  const { area } = range;
  return (
    area.sheet === sheet &&
    area.row === row &&
    area.column === column &&
    area.rowCount === rowCount &&
    area.columnCount === columnCount
  );
}

/** The filled part of what is selected, asked as closely as the name is hard to undo: only Excel's 名称管理器 takes it away. */
function selectedTable({ area, isWholeLines, used }: Selection, key: FoundTableKey): Grid {
  const values = { area: whereAreaIs(area), name: rangeNames[key][0] };
  if (isWholeLines) {
    throw new WorkbookFault("selection-whole-lines", values);
  }
  if (used === null || used.rowCount < 2 || used.columnCount < 2) {
    throw new WorkbookFault("selection-too-small", values);
  }
  if (key !== "basicInformation" && !hasHeader(used, key)) {
    throw new WorkbookFault("selection-no-header", { ...values, columns: neededColumns(key).join("」「") });
  }
  return used;
}
