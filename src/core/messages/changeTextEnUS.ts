import type { InputChange } from "../model/inputs";
import { rangeNames } from "../model/workbookNames";
import { shortened } from "./changeText";

/** What changed in the tables since the report was generated, in English, without its end and without its cell. */
export function changeTextEnUS(change: InputChange): string {
  switch (change.kind) {
    case "cell":
      return `changed from ${shown(change.before)} to ${shown(change.after)}`;
    case "row-added":
      return `a row was added: ${shown(change.text)}`;
    case "row-removed":
      return `a row was deleted from ${nameOf(change.table)}: ${shown(change.text)}`;
    case "rows-moved":
      return `the rows of ${nameOf(change.table)} stand in another order`;
    case "columns-changed":
      return `columns were added to ${nameOf(change.table)} or deleted`;
    case "table-gone":
      return `${nameOf(change.table)} is not in the workbook any more`;
  }
}

const nameOf = (table: keyof typeof rangeNames): string => `“${rangeNames[table][0]}”`;

function shown(value: string | number | boolean): string {
  return value === "" ? "blank" : `“${shortened(String(value))}”`;
}
