import type { InputChange } from "../model/inputs";
import { rangeNames } from "../model/workbookNames";

/** What changed in the tables since the report was generated, in a sentence without its end and without its cell. */
export function changeText(change: InputChange): string {
  switch (change.kind) {
    case "cell":
      return `由「${shown(change.before)}」改为「${shown(change.after)}」`;
    case "row-added":
      return `增加了一行：${change.text || "（空行）"}`;
    case "row-removed":
      return `${nameOf(change.table)}删去了一行：${change.text || "（空行）"}`;
    case "rows-moved":
      return `${nameOf(change.table)}的行调整了顺序`;
    case "columns-changed":
      return `${nameOf(change.table)}增加或删去了列`;
    case "table-gone":
      return `${nameOf(change.table)}已不在工作簿中`;
  }
}

const nameOf = (table: keyof typeof rangeNames): string => `「${rangeNames[table][0]}」`;

function shown(value: string | number | boolean): string {
  return value === "" ? "空白" : shortened(String(value));
}

/** Long texts are told by their beginning. */
export function shortened(text: string): string {
  return text.length > 40 ? `${[...text].slice(0, 40).join("")}…` : text;
}
