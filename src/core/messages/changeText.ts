import type { InputChange } from "../model/inputs";
import { rangeNames } from "../model/workbookNames";
import type { Language } from "./language";

/** What changed in the tables since the report was generated, in a sentence without its end and without its cell. */
export function changeText(change: InputChange, { changes }: Language): string {
  switch (change.kind) {
    case "cell":
      return changes.cell(String(change.before), String(change.after));
    case "row-added":
      return changes.rowAdded(change.text);
    case "row-removed":
      return changes.rowRemoved(nameOf(change.table), change.text);
    case "rows-moved":
      return changes.rowsMoved(nameOf(change.table));
    case "columns-changed":
      return changes.columnsChanged(nameOf(change.table));
    case "table-gone":
      return changes.tableGone(nameOf(change.table));
  }
}

const nameOf = (table: keyof typeof rangeNames): string => rangeNames[table][0];
