import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import type { Json } from "#host/vocabulary/json";
import { ApiError } from "#host/vocabulary/apiError";
import { cellCount, isUnbounded, mapCells, type SheetRange } from "./sheetRange";

/** Excel's limit for one range; beyond it, it fails or gives null (office-js issue 4783). */
const maximumCells = 5_000_000;

/** `null` for whole rows and columns, as in Excel. */
function readable(range: SheetRange, result: (row: number, column: number) => Json): Json {
  if (isUnbounded(range)) {
    return null;
  }
  if (cellCount(range) > maximumCells) {
    throw new ApiError("GeneralException", "The range has more than 5,000,000 cells.");
  }
  return mapCells(range, result);
}

/** Blank cells read as "", errors as their names, dates as serial numbers. */
function valueJson(value: CellValue): Json {
  return value === null ? "" : value instanceof CellError ? value.name : value;
}

export function readValues(range: SheetRange): Json {
  return readable(range, (row, column) => valueJson(range.workbook.value(range.sheet, row, column)));
}

export function readTexts(range: SheetRange): Json {
  return readable(range, (row, column) => range.workbook.text(range.sheet, row, column));
}

/** A cell without a formula gives its value. */
export function readFormulas(range: SheetRange): Json {
  return readable(range, (row, column) => {
    const formula = range.sheet.part.formulaText(row, column);
    return formula === undefined ? valueJson(range.workbook.value(range.sheet, row, column)) : `=${formula}`;
  });
}

export function readNumberFormats(range: SheetRange): Json {
  const { styles } = range.workbook.document;
  return readable(range, (row, column) => styles.numberFormat(range.workbook.style(range.sheet, row, column)));
}

/** Whole numbers are called Double too: Excel keeps no integers in cells. */
export function readValueTypes(range: SheetRange): Json {
  return readable(range, (row, column) => {
    const value = range.workbook.value(range.sheet, row, column);
    if (value === null) {
      return "Empty";
    }
    if (value instanceof CellError) {
      return "Error";
    }
    return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
  });
}
