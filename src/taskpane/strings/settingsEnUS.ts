import { worded } from "#core/messages/fillIn";
import { enUS as language } from "#core/messages/enUS/enUS";
import { addressText } from "#core/model/address";
import { rangeNames } from "#core/model/workbookNames";
import type { SettingsStrings } from "./SettingsStrings";

export const settingsEnUS: SettingsStrings = {
  introduction: `Settings are kept in the workbook, in “${rangeNames.scoring[0]}”; the worksheet is added when you first save. Clear a field to go back to its default.`,
  group: { scoring: "Scoring", figures: "Figures", marks: "Marks", report: "Report" },
  notSet: "Not set",
  byDefault: (text) => `Default: ${text === "" ? "none" : text}`,
  unreadable: (expected) => `This cannot be read and will not be saved. Expected: ${worded(expected, language)}.`,
  save: "Save",
  discard: "Discard changes",
  saved: (saved) =>
    saved.length === 0
      ? "The settings are the defaults already; nothing was written."
      : `Settings saved: ${saved.map(({ name, cell }) => `“${name}” (${addressText(cell)})`).join(", ")}.`,
};
