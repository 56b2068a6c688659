import { columnIndex, columnName, maximumColumns, maximumRows } from "#host/vocabulary/cellAddress";
import { formulaTokens } from "./formulaTokens";

/** A formula as it reads when filled `rows` down and `columns` right; `$` holds a reference still. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token) =>
      token.kind === "reference"
        ? token.sheet + shiftReference(token.text.slice(token.sheet.length), rows, columns)
        : token.text,
    )
    .join("");
}

function shiftReference(reference: string, rows: number, columns: number): string {
  if (reference.startsWith("#")) {
    return reference;
  }
  let lost = false;
  const shifted = reference.replace(
    /(\$?)([A-Za-z]{1,3})(?![A-Za-z])|(\$?)(\d+)/g,
    (
      whole,
      fixedColumn: string | undefined,
      letters: string | undefined,
      fixedRow: string | undefined,
      digits: string | undefined,
    ) => {
      if (letters !== undefined) {
        const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
        lost ||= column < 0 || column >= maximumColumns;
        return lost ? whole : `${fixedColumn ?? ""}${columnName(column)}`;
      }
      const row = Number(digits) + (fixedRow ? 0 : rows);
      lost ||= row < 1 || row > maximumRows;
      return `${fixedRow ?? ""}${row}`;
    },
  );
  return lost ? "#REF!" : shifted;
}
