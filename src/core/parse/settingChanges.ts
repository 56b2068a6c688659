import type { CellAddress } from "../model/grid";
import type { NamedRange } from "../model/snapshot";
import { readCell } from "./cellReading";
import { settingName } from "./parseSettings";

/** A setting that is to hold. */
export interface WantedSetting {
  /** All names under which its row may stand, the first for a new row. */
  readonly names: readonly string[];
  /** Names of rows that hold parts of it: they say no more than it does, and are cleared. */
  readonly parts: readonly string[];
  /** What the row is to hold; blank where the default holds. */
  readonly content: string;
}

/** A content to be written into 评分设置. */
export interface SettingChange {
  readonly name: string;
  /** The content's cell; null where a row is to be added. */
  readonly cell: CellAddress | null;
  /** Blank: the cell is cleared. */
  readonly content: string;
}

/**
 * The rows that say what is wanted. Where several hold one setting, the last counts when they are read, and is
 * the one to be written; a default holds when none of them says anything.
 */
export function settingChanges(range: NamedRange, wanted: readonly WantedSetting[]): readonly SettingChange[] {
  const rows = rowsOf(range);
  return wanted.flatMap(({ names, parts, content }): SettingChange[] => {
    const [name = ""] = names;
    const own = rows.filter((row) => names.includes(row.name));
    const cleared = rows.filter((row) => parts.includes(row.name) || (content === "" && names.includes(row.name)));
    const last = own.at(-1);
    const written: readonly SettingChange[] = content === "" ? [] : [{ name, cell: last?.cell ?? null, content }];
    return [...cleared.filter(({ isBlank }) => !isBlank).map(({ cell }) => ({ name, cell, content: "" })), ...written];
  });
}

function rowsOf(range: NamedRange): { readonly name: string; readonly cell: CellAddress; readonly isBlank: boolean }[] {
  if (range.status !== "range") {
    return [];
  }
  const { grid } = range;
  return Array.from({ length: grid.rowCount }, (_, row) => {
    const content = readCell(grid, row, 1);
    return {
      name: settingName(readCell(grid, row, 0).text),
      cell: content.address,
      isBlank: content.value === "" && !content.isFormula,
    };
  });
}
