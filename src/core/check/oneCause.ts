import type { CellAddress } from "../model/grid";
import type { Issue } from "../model/issue";

/**
 * What is told already, by which other check of the same row: a row that lacks its actual value is not also asked
 * for its score, and a deadline that was missed not also for its date.
 */
const toldBy: Readonly<Record<string, readonly string[]>> = {
  "points-missing": ["not-a-number", "missing-name"],
  "missing-target": ["missing-name"],
  "missing-actual": ["missing-name"],
  "qualitative-without-score": ["missing-target", "missing-actual", "error-value", "formula-not-calculated"],
  "overspent-budget": ["money-unit-doubtful"],
  "over-fulfilled-without-reason": ["share-above-100"],
  "over-fulfilled": ["share-above-100"],
  "date-outside-year": ["below-target-without-reason"],
  "doubtful-number": ["money-unit-doubtful"],
};

/** The same of one cell: the message of the other says it too. */
const toldByOfCell: Readonly<Record<string, readonly string[]>> = {
  "lookalike-glyph": ["non-numeric-actual", "different-units"],
};

/** The same anywhere on the sheet: amounts that have no value are why none is the total. */
const toldByOfSheet: Readonly<Record<string, readonly string[]>> = {
  "budget-total-missing": ["circular-formula", "formula-not-calculated", "error-value"],
};

/** Checks that may look at several cells of a row and find one thing there. */
const onceARow: readonly string[] = ["contradictory-units"];

/** At most one issue a row and cause: what another issue of the row says already is left out. */
export function oneCause(issues: readonly Issue[]): Issue[] {
  const told = new Set(
    issues.flatMap(({ check: { id }, cell }) =>
      cell ? [sheetOf(id, cell), placeOf(id, cell), placeOf(id, cell, cell.column)] : [],
    ),
  );
  const once = new Set<string>();
  return issues.filter(({ check: { id }, cell }) => {
    if (!cell) {
      return true;
    }
    const place = placeOf(id, cell);
    const isRepeated = onceARow.includes(id) && once.has(place);
    once.add(place);
    return (
      !isRepeated &&
      !(toldByOfSheet[id] ?? []).some((other) => told.has(sheetOf(other, cell))) &&
      !(toldBy[id] ?? []).some((other) => told.has(placeOf(other, cell))) &&
      !(toldByOfCell[id] ?? []).some((other) => told.has(placeOf(other, cell, cell.column)))
    );
  });
}

const sheetOf = (id: string, { sheet }: CellAddress): string => JSON.stringify([id, sheet]);

/** A check and a row or, with its column, a cell. */
function placeOf(id: string, { sheet, row }: CellAddress, column: number | null = null): string {
  return JSON.stringify([id, sheet, row, column]);
}
