import type { FoundTableKey } from "#core/model/foundTable";
import type { CellArea, Grid } from "#core/model/grid";
import type { FormChoice } from "#core/model/form";
import type { NamedRange, RangeKey, WorkbookSnapshot } from "#core/model/snapshot";
import { rangeNames } from "#core/model/workbookNames";
import { locateTables } from "#core/form/locateTables";
import { hasHeader, neededColumns } from "#core/form/tableKey";
import { readSnapshot } from "#core/readSnapshot";
import { planNames, type AddName } from "#core/plan/planNames";
import type { Decision, Selection, WorkbookGateway } from "./ports";
import { whereAreaIs, whereNameLeads } from "./whereNameLeads";
import { WorkbookFault } from "./workbookFault";

/** Where the user was told that a table is. */
export interface TablePlace {
  readonly key: FoundTableKey;
  readonly area: CellArea;
}

/**
 * 固定位置: gives tables that were found by their headers the names by which they are found from then on.
 *
 * @param form which of the workbook's forms they belong to, where there are several
 * @returns the names that were made
 * @throws WorkbookFault where a name is there already, or a table is not there any more; then nothing
 * has been written
 */
export function nameTables(
  gateway: WorkbookGateway,
  places: readonly TablePlace[],
  form: FormChoice | null = null,
): Promise<readonly string[]> {
  return gateway.update((read) => {
    const { snapshot } = readSnapshot(read, form);
    const operations = places.flatMap(({ key, area }) => {
      const planned = nameOperations(read, snapshot.ranges, key, area);
      if (!isAt(snapshot.ranges[key], area)) {
        throw new WorkbookFault("table-moved", { name: rangeNames[key][0], area: whereAreaIs(area) });
      }
      return planned;
    });
    return decided(
      operations.filter(({ name }, index) => operations.findIndex((each) => each.name === name) === index),
    );
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
  return gateway.update((read) => {
    const located = locateTables(read.ranges, read.sheets ?? []);
    return decided(nameOperations(read, located, key, { sheet, row, column, rowCount, columnCount }));
  });
}

function decided(operations: readonly AddName[]): Decision<readonly string[]> {
  return { result: operations.map(({ name }) => name), plan: { operations } };
}

function nameOperations(
  { ranges }: WorkbookSnapshot,
  located: Readonly<Record<RangeKey, NamedRange>>,
  key: FoundTableKey,
  area: CellArea,
): readonly AddName[] {
  const range = ranges[key];
  if (range.status !== "missing") {
    throw new WorkbookFault("name-exists", { name: rangeNames[key][0], where: whereNameLeads(range) });
  }
  return planNames(located, key, area);
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
