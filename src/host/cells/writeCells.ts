import type { CellValue } from "#host/vocabulary/cellValue";
import type { Cell, CellFormula } from "#host/document/cell";
import { columnCount, rowCount } from "#host/vocabulary/cellAddress";
import { isFormulaReadable } from "#host/formula/parseFormula";
import { ApiError, invalidArgument, invalidOperation } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import { checkCellsWritable, checkFormatsWritable } from "./protection";
import { cellCount, forEachCell, isUnbounded, type SheetRange } from "./sheetRange";
import { tableHeaderCheck } from "./tableHeaders";
import { typedInput, type TypedInput } from "./typedInput";

const maximumCells = 5_000_000;
const maximumCharacters = 32_767;
const maximumLineFeeds = 253;
const maximumFormula = 8_192;

const wrongSize = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A value for every cell: the rows given, or one value for all. `null` inside an array leaves a cell alone. */
function gridFor(range: SheetRange, input: Json): (row: number, column: number) => Json {
  if (input === null) {
    throw invalidArgument();
  }
  if (!Array.isArray(input)) {
    return () => input;
  }
  const { area } = range;
  const rows: Json[][] = input.map((row) => {
    if (!Array.isArray(row)) {
      throw invalidArgument(wrongSize);
    }
    return row;
  });
  if (rows.length !== rowCount(area) || rows.some((row) => row.length !== columnCount(area))) {
    throw invalidArgument(wrongSize);
  }
  return (row, column) => rows[row - area.top]?.[column - area.left] ?? null;
}

/**
 * The client library cuts arrays of more than 1,500 cells into blocks of rows, each a write of its own,
 * and first asks whether the whole array has the range's size.
 */
export function checkArraySize(range: SheetRange, rows: number, columns: number): void {
  if (rows !== rowCount(range.area) || columns !== columnCount(range.area)) {
    throw invalidArgument(wrongSize);
  }
}

function checkSize(range: SheetRange): void {
  if (isUnbounded(range)) {
    throw invalidArgument();
  }
  if (cellCount(range) > maximumCells) {
    throw new ApiError("GeneralException", "The range has more than 5,000,000 cells.");
  }
}

/** `Range.values =` and `Range.formulas =`: Excel reads both as if typed. All is judged before anything is written. */
export function writeValues(range: SheetRange, input: Json): void {
  checkSize(range);
  checkCellsWritable(range);
  const at = gridFor(range, input);
  const checkHeader = tableHeaderCheck(range);
  const writes: { readonly row: number; readonly column: number; readonly input: TypedInput }[] = [];
  forEachCell(range, (row, column) => {
    const value = at(row, column);
    if (value !== null) {
      const each = inputOf(range, row, column, value);
      checkHeader(row, column, each.kind === "value" ? each.value : undefined);
      writes.push({ row, column, input: each });
    }
  });
  for (const { row, column, input: each } of writes) {
    writeInput(range, row, column, each);
  }
}

function inputOf(range: SheetRange, row: number, column: number, value: Json): TypedInput {
  const { document, locale, now } = range.workbook;
  const format = document.styles.numberFormat(range.workbook.style(range.sheet, row, column));
  if (typeof value === "number") {
    // A cell formatted as text keeps a number as its digits.
    return { kind: "value", value: format === "@" ? String(value) : value };
  }
  if (typeof value === "boolean") {
    return { kind: "value", value };
  }
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  if (value.length > maximumCharacters || value.split("\n").length - 1 > maximumLineFeeds) {
    throw invalidArgument();
  }
  const input = typedInput(value, format, { date1904: document.date1904, locale, now });
  if (input.kind === "formula") {
    if (value.length > maximumFormula) {
      throw new ApiError("GeneralException", "There was an internal error while processing the request.");
    }
    if (!isFormulaReadable(input.text)) {
      throw invalidArgument();
    }
  }
  return input;
}

function writeInput(range: SheetRange, row: number, column: number, input: TypedInput): void {
  switch (input.kind) {
    case "blank":
      setCell(range, row, column, null, undefined);
      return;
    case "formula":
      setCell(range, row, column, undefined, { kind: "own", text: input.text });
      return;
    case "value":
      setCell(range, row, column, input.value, undefined);
      giveTypedFormat(range, row, column, input);
  }
}

function giveTypedFormat(
  range: SheetRange,
  row: number,
  column: number,
  input: Extract<TypedInput, { kind: "value" }>,
): void {
  const { styles } = range.workbook.document;
  const cell = range.sheet.part.changingCell(row, column);
  cell.style = styles.withQuotePrefix(cell.style, input.quoted ?? false);
  if (input.numberFormat !== undefined && styles.numberFormat(cell.style) === "General") {
    cell.style = styles.withNumberFormat(cell.style, input.numberFormat);
  }
}

/** Replaces what a cell holds and keeps its format. A cell that stays blank and unformatted is not made. */
export function setCell(
  range: SheetRange,
  row: number,
  column: number,
  value: CellValue | undefined,
  formula: CellFormula | undefined,
): void {
  const { part } = range.sheet;
  const current = part.cell(row, column);
  if (!current && value === null) {
    return;
  }
  if (part.arrayAreaAround(row, column)) {
    throw invalidOperation("You can't change part of an array.");
  }
  releaseShared(range, current);
  range.workbook.changing(range.sheet, row, column);
  const cell = part.changingCell(row, column);
  cell.value = value;
  cell.formula = formula;
}

function releaseShared({ sheet }: SheetRange, cell: Cell | undefined): void {
  if (cell?.formula?.kind === "shared") {
    sheet.part.unshare(cell.formula.group);
  }
}

/** `Range.numberFormat =`; "" means General, null leaves a cell's format. */
export function writeNumberFormats(range: SheetRange, input: Json): void {
  checkFormatsWritable(range);
  checkSize(range);
  const at = gridFor(range, input);
  const { styles } = range.workbook.document;
  forEachCell(range, (row, column) => {
    const code = at(row, column);
    if (code === null) {
      return;
    }
    if (typeof code !== "string") {
      throw invalidArgument();
    }
    const cell = range.sheet.part.changingCell(row, column);
    cell.style = styles.withNumberFormat(cell.style, code === "" ? "General" : code);
  });
}
