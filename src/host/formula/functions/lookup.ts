import { parseArea, splitSheet, columnName } from "#host/vocabulary/cellAddress";
import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { compare } from "../coercion";
import { NotComputable } from "../formulaContext";
import { type Matrix, type Operand, single, valuesOf } from "../operand";
import { wildcards } from "./criteria";
import {
  type Call,
  type FunctionTable,
  many,
  notAvailable,
  numberAt,
  scalarAt,
  textAt,
  truthAt,
  valueError,
  whole,
} from "./formulaFunction";

const referenceError = (): CellError => new CellError("#REF!");

/** Values of a table, whole columns only as far as they are filled. */
function table(call: Call, index: number): Matrix {
  const operand = call.operand(index);
  if (operand.kind === "values") {
    return operand.matrix;
  }
  const { sheet, area } = operand.range;
  const used = sheet.used(area);
  const bottom = Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top));
  const right = Math.max(
    area.left,
    Math.min(area.right, area.right - area.left > 1_000 ? (used?.right ?? area.left) : area.right),
  );
  return valuesOf({ kind: "range", range: { sheet, area: { ...area, bottom, right } } });
}

/** Where a value stands among others, from 0; -1 where it does not. Texts may hold wildcards. */
function exactly(wanted: CellValue, values: readonly CellValue[]): number {
  const pattern = typeof wanted === "string" && /[*?~]/.test(wanted) ? wildcards(wanted) : undefined;
  return values.findIndex((value) =>
    pattern
      ? typeof value === "string" && pattern.test(value)
      : value !== null &&
        !(value instanceof CellError) &&
        !(wanted instanceof CellError) &&
        typeof value === typeof (wanted ?? 0) &&
        compare(value, wanted) === 0,
  );
}

/** The last of ascending values that is not above the one looked for; of its own kind alone. */
function upTo(wanted: CellValue, values: readonly CellValue[]): number {
  let found = -1;
  let [low, high] = [0, values.length - 1];
  const comparable = (index: number): CellValue => values[index] ?? null;
  while (low <= high) {
    let middle = (low + high) >> 1;
    // What is of another kind is passed over.
    const start = middle;
    while (middle <= high && typeof comparable(middle) !== typeof (wanted ?? 0)) {
      middle += 1;
    }
    if (middle > high) {
      high = start - 1;
      continue;
    }
    if (compare(comparable(middle), wanted) <= 0) {
      found = middle;
      low = middle + 1;
    } else {
      high = start - 1;
    }
  }
  return found;
}

/** The first of descending values that is not below the one looked for, the smallest of them. */
function downTo(wanted: CellValue, values: readonly CellValue[]): number {
  let found = -1;
  for (const [index, value] of values.entries()) {
    if (typeof value !== typeof (wanted ?? 0)) {
      continue;
    }
    if (compare(value, wanted) < 0) {
      break;
    }
    found = index;
  }
  return found;
}

function lookedUp(call: Call, isVertical: boolean): CellValue {
  const wanted = scalarAt(call, 0);
  const place = numberAt(call, 2, 1);
  const isSorted = truthAt(call, 3, true);
  if (wanted instanceof CellError || place instanceof CellError || isSorted instanceof CellError) {
    return [wanted, place, isSorted].find((each) => each instanceof CellError) ?? valueError();
  }
  const values = table(call, 1);
  const keys = isVertical ? values.map((row) => row[0] ?? null) : (values[0] ?? []);
  const size = isVertical ? (values[0]?.length ?? 0) : values.length;
  const index = Math.trunc(place) - 1;
  if (index < 0 || index >= size) {
    return index < 0 ? valueError() : referenceError();
  }
  const found = isSorted ? upTo(wanted, keys) : exactly(wanted, keys);
  return found < 0 ? notAvailable() : ((isVertical ? values[found]?.[index] : values[index]?.[found]) ?? null);
}

function match(call: Call): CellValue {
  const wanted = scalarAt(call, 0);
  const kind = numberAt(call, 2, 1);
  if (wanted instanceof CellError || kind instanceof CellError) {
    return wanted instanceof CellError ? wanted : kind;
  }
  const values = table(call, 1).flat();
  const found = kind === 0 ? exactly(wanted, values) : kind > 0 ? upTo(wanted, values) : downTo(wanted, values);
  return found < 0 ? notAvailable() : found + 1;
}

/** LOOKUP over a row or a column, and the one beside it. */
function lookup(call: Call): CellValue {
  const wanted = scalarAt(call, 0);
  if (wanted instanceof CellError) {
    return wanted;
  }
  const values = table(call, 1);
  const isWide = (values[0]?.length ?? 0) > values.length;
  const keys = isWide ? (values[0] ?? []) : values.map((row) => row[0] ?? null);
  const results = call.isGiven(2)
    ? valuesOf(call.operand(2)).flat()
    : isWide
      ? (values.at(-1) ?? [])
      : values.map((row) => row.at(-1) ?? null);
  const found = upTo(wanted, keys);
  return found < 0 ? notAvailable() : (results[found] ?? null);
}

/** XLOOKUP of one value: exactly, or the next smaller (-1) or larger (1), or by wildcards (2); from the end where the last argument is -1. */
function xlookup(call: Call): Operand {
  const wanted = scalarAt(call, 0);
  const [mode, direction] = [numberAt(call, 4, 0), numberAt(call, 5, 1)];
  if (wanted instanceof CellError || mode instanceof CellError || direction instanceof CellError) {
    return single([wanted, mode, direction].find((each) => each instanceof CellError) ?? valueError());
  }
  const keys = valuesOf(call.operand(1));
  const results = valuesOf(call.operand(2));
  const isWide = keys.length === 1 && (keys[0]?.length ?? 0) > 1;
  const list = keys.flat();
  const ordered = direction < 0 ? [...list].reverse() : list;
  let found =
    mode === 2
      ? exactly(wanted, ordered)
      : ordered.findIndex((value) => value !== null && typeof value === typeof wanted && compare(value, wanted) === 0);
  if (found < 0 && (mode === 1 || mode === -1)) {
    for (const [index, value] of ordered.entries()) {
      const isOnSide = value !== null && typeof value === typeof wanted && Math.sign(compare(value, wanted)) === mode;
      if (isOnSide && (found < 0 || Math.sign(compare(value, ordered[found] ?? null)) === -mode)) {
        found = index;
      }
    }
  }
  if (found < 0) {
    return call.isGiven(3) ? call.operand(3) : single(notAvailable());
  }
  const at = direction < 0 ? list.length - 1 - found : found;
  return { kind: "values", matrix: isWide ? results.map((row) => [row[at] ?? null]) : [results[at] ?? [null]] };
}

/** A cell, a row or a column of a table; 0 for all rows or columns. Of a range it is a range. */
function index(call: Call): Operand {
  const operand = call.operand(0);
  const [first, second] = [numberAt(call, 1, 0), numberAt(call, 2, 0)];
  if (first instanceof CellError || second instanceof CellError) {
    return single(first instanceof CellError ? first : second);
  }
  const [height, width] =
    operand.kind === "range"
      ? [operand.range.area.bottom - operand.range.area.top + 1, operand.range.area.right - operand.range.area.left + 1]
      : [operand.matrix.length, operand.matrix[0]?.length ?? 0];
  // In one row the only number counts columns.
  const isOneRow = height === 1 && call.count < 3;
  const [row, column] = isOneRow ? [1, Math.trunc(first)] : [Math.trunc(first), Math.trunc(second)];
  if (row < 0 || column < 0 || row > height || column > width) {
    return single(row < 0 || column < 0 ? valueError() : referenceError());
  }
  const [top, bottom] = row === 0 ? [0, height - 1] : [row - 1, row - 1];
  const [left, right] = column === 0 ? [0, width - 1] : [column - 1, column - 1];
  if (operand.kind === "values") {
    return {
      kind: "values",
      matrix: operand.matrix.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1)),
    };
  }
  const { sheet, area } = operand.range;
  return {
    kind: "range",
    range: {
      sheet,
      area: { top: area.top + top, bottom: area.top + bottom, left: area.left + left, right: area.left + right },
    },
  };
}

function offset(call: Call): Operand {
  const operand = call.operand(0);
  if (operand.kind !== "range") {
    return single(valueError());
  }
  const { sheet, area } = operand.range;
  const numbers = [
    numberAt(call, 1, 0),
    numberAt(call, 2, 0),
    numberAt(call, 3, area.bottom - area.top + 1),
    numberAt(call, 4, area.right - area.left + 1),
  ];
  const failed = numbers.find((each) => each instanceof CellError);
  if (failed) {
    return single(failed);
  }
  const [down = 0, right = 0, height = 1, width = 1] = numbers.map((each) => Math.trunc(Number(each)));
  const top = area.top + down + Math.min(0, height + 1);
  const left = area.left + right + Math.min(0, width + 1);
  const [rows, columns] = [Math.abs(height), Math.abs(width)];
  if (rows === 0 || columns === 0 || top < 0 || left < 0 || top + rows > 1_048_576 || left + columns > 16_384) {
    return single(referenceError());
  }
  return { kind: "range", range: { sheet, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } } };
}

/** A reference that is written in a text, in A1 notation; also a name. */
function indirect(call: Call): Operand {
  const text = textAt(call, 0);
  if (text instanceof CellError) {
    return single(text);
  }
  if (truthAt(call, 1, true) !== true) {
    throw new NotComputable("INDIRECT in R1C1");
  }
  const { context } = call;
  const at = (reference: string): Operand | undefined => {
    const { sheet: name, address } = splitSheet(reference.trim());
    const sheet = name === undefined ? context.home.sheet : context.sheet(name);
    const area = parseArea(address);
    return sheet && area ? { kind: "range", range: { sheet, area } } : undefined;
  };
  return at(text) ?? at(context.name(text) ?? "") ?? single(referenceError());
}

function chosen(call: Call): Operand {
  const place = numberAt(call, 0, 1);
  if (place instanceof CellError) {
    return single(place);
  }
  const at = Math.trunc(place);
  return at < 1 || at >= call.count ? single(valueError()) : call.operand(at);
}

/** ROW and COLUMN: of the cell itself where nothing is given. */
function place(call: Call, of: "row" | "column"): Operand {
  const { home } = call.context;
  if (!call.isGiven(0)) {
    return single((of === "row" ? home.row : home.column) + 1);
  }
  const operand = call.operand(0);
  if (operand.kind !== "range") {
    return single(valueError());
  }
  const { area } = operand.range;
  const [first, last] = of === "row" ? [area.top, area.bottom] : [area.left, area.right];
  if (!call.isArray) {
    return single(first + 1);
  }
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + 1 + index);
  return { kind: "values", matrix: of === "row" ? numbers.map((each) => [each]) : [numbers] };
}

function size(call: Call, of: "rows" | "columns"): CellValue {
  const operand = call.operand(0);
  if (operand.kind === "values") {
    return of === "rows" ? operand.matrix.length : (operand.matrix[0]?.length ?? 0);
  }
  const { area } = operand.range;
  return of === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1;
}

/** $A$1, A$1, $A1 or A1 by its third argument, behind a sheet's name where there is one. */
function address(call: Call): CellValue {
  const [row, column, kind] = [numberAt(call, 0, 1), numberAt(call, 1, 1), numberAt(call, 2, 1)];
  if (row instanceof CellError || column instanceof CellError || kind instanceof CellError) {
    return [row, column, kind].find((each) => each instanceof CellError) ?? valueError();
  }
  if (row < 1 || column < 1) {
    return valueError();
  }
  const [rowMark, columnMark] = [kind <= 2 ? "$" : "", kind === 1 || kind === 3 ? "$" : ""];
  const cell = `${columnMark}${columnName(Math.trunc(column) - 1)}${rowMark}${Math.trunc(row)}`;
  const sheet = call.isGiven(4) ? textAt(call, 4) : "";
  if (sheet instanceof CellError) {
    return sheet;
  }
  return sheet === ""
    ? cell
    : `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`;
}

function transposed(call: Call): Operand {
  const matrix = valuesOf(call.operand(0));
  return { kind: "values", matrix: (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null)) };
}

/** Whether a cell holds a formula. */
function isFormula(call: Call): CellValue {
  const operand = call.operand(0);
  if (operand.kind !== "range") {
    return valueError();
  }
  const { sheet, area } = operand.range;
  return sheet.formula(area.top, area.left) !== undefined;
}

/** A formula as its cell shows it in the formula bar. */
function formulaText(call: Call): CellValue {
  const operand = call.operand(0);
  const formula =
    operand.kind === "range" ? operand.range.sheet.formula(operand.range.area.top, operand.range.area.left) : undefined;
  return formula === undefined ? notAvailable() : `=${formula}`;
}

export const lookups: FunctionTable = {
  VLOOKUP: whole(3, 4, (call) => lookedUp(call, true)),
  HLOOKUP: whole(3, 4, (call) => lookedUp(call, false)),
  LOOKUP: whole(2, 3, lookup, true),
  XLOOKUP: whole(3, 6, xlookup),
  MATCH: whole(2, 3, match),
  INDEX: whole(2, 3, index),
  OFFSET: whole(3, 5, offset),
  INDIRECT: whole(1, 2, indirect),
  CHOOSE: whole(2, many, chosen),
  ROW: whole(0, 1, (call) => place(call, "row")),
  COLUMN: whole(0, 1, (call) => place(call, "column")),
  ROWS: whole(1, 1, (call) => size(call, "rows")),
  COLUMNS: whole(1, 1, (call) => size(call, "columns")),
  ADDRESS: whole(2, 5, address),
  TRANSPOSE: whole(1, 1, transposed),
  HYPERLINK: whole(1, 2, (call) => (call.isGiven(1) ? call.operand(1) : call.operand(0))),
  ISFORMULA: whole(1, 1, isFormula),
  FORMULATEXT: whole(1, 1, formulaText),
};
