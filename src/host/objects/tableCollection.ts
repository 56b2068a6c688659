import type { NameScope } from "#host/cells/changeNames";
import { allTables, type SheetTable, tablesOf } from "#host/document/tables";
import { itemNotFound } from "#host/vocabulary/apiError";
import { hostType } from "#host/protocol/hostType";
import { tableObject } from "./table";

function tablesIn({ workbook, sheet }: NameScope): SheetTable[] {
  return sheet ? tablesOf(workbook.document, sheet) : allTables(workbook.document);
}

function find(scope: NameScope, key: string): SheetTable | undefined {
  return tablesIn(scope).find((table) => table.name.toLowerCase() === key.toLowerCase() || table.id === key);
}

/** Excel.TableCollection, of the workbook or of one sheet. */
export const tablesObject = hostType<NameScope>("TableCollection", {
  properties: {
    count: { read: (scope) => tablesIn(scope).length },
  },
  items: (scope) => tablesIn(scope).map((table) => tableObject({ workbook: scope.workbook, table })),
  item(scope, args) {
    const table = find(scope, args.text(0));
    if (!table) {
      throw itemNotFound();
    }
    return tableObject({ workbook: scope.workbook, table });
  },
  objects: {
    getItemOrNullObject(scope, args) {
      const table = find(scope, args.text(0));
      return table ? tableObject({ workbook: scope.workbook, table }) : null;
    },
  },
  methods: {
    getCount: (scope) => tablesIn(scope).length,
  },
});
