import { addressText } from "#core/model/address";
import { ownTitles } from "#core/vocabulary/ownTitles";
import { rangeNames } from "#core/model/workbookNames";
import type { FixStrings } from "./FixStrings";

/** Cells that are named one by one; more are counted. */
const namedCells = 5;

export const fixEnUS: FixStrings = {
  toNumber: "Convert to number",
  allToNumber: (count) => `Convert all to numbers (${count})`,
  addColumn: (column) => `Add column “${column}”`,
  explain: "Give a reason",
  at: (button, place) => `${button}: ${place}`,
  explanation: "Why is this entry correct?",
  explanationHint: `Written into “${ownTitles.accepted}” of this row. The issue becomes a note, and the reason stays with the table.`,
  save: "Save",
  cancel: "Cancel",
  done: (done) => {
    switch (done.kind) {
      case "to-number": {
        const named = done.cells.slice(0, namedCells).map(addressText).join(", ");
        return `Converted ${done.cells.length === 1 ? "1 text" : `${done.cells.length} texts`} to numbers: ${named}${done.cells.length > namedCells ? " …" : ""}`;
      }
      case "add-column":
        return `Added the column “${done.column}” at the right of ${rangeNames[done.table][0]} (${addressText(done.cell)}). Please fill it in.`;
      case "explain":
        return `The reason was written into ${addressText(done.cell)} (${ownTitles.accepted}).`;
    }
  },
};
