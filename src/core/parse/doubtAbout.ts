import type Big from "big.js";
import { doubtfulNumber } from "../check/cells/doubtful-number";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import { phrase } from "../model/phrase";
import type { CellReading } from "./cellReading";
import { plainForm } from "./plainForm";

/**
 * A number that can be read and can hardly be meant: as long as an account number or a code, or a zero
 * with a minus sign. It is read as it stands, and the user is asked.
 *
 * @param limit what no such number reaches
 * @param columnTitle names the column in the issue
 */
export function doubtAbout(cell: CellReading, value: Big, limit: Big, columnTitle: string): Issue[] {
  const doubt = value.abs().gte(limit) ? "too-large" : isMinusZero(cell, value) ? "minus-zero" : null;
  return doubt === null
    ? []
    : [
        issueAt(doubtfulNumber, cell.address, {
          column: columnTitle,
          text: cell.text.trim(),
          doubt: phrase(doubt),
        }),
      ];
}

function isMinusZero(cell: CellReading, value: Big): boolean {
  return value.eq(0) && (Object.is(cell.value, -0) || /^[-−]0/.test(plainForm(String(cell.value))));
}
