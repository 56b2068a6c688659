import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { textOf, toNumber, toText } from "../coercion";
import { type FormulaContext } from "../formulaContext";
import { wildcards } from "./criteria";
import { rounded } from "./rounding";
import {
  type Call,
  type FormulaFunction,
  type FunctionTable,
  given,
  many,
  scalar,
  scalarAt,
  textAt,
  truthAt,
  valueError,
  whole,
} from "./formulaFunction";

type Plain = Exclude<CellValue, CellError>;

/** What a cell holds at most. */
const longest = 32_767;

/** Of values of which the first are texts and the others numbers, with what the last stand for where they are left out. */
function ofText(
  least: number,
  most: number,
  texts: number,
  run: (texts: readonly string[], numbers: readonly (number | undefined)[]) => CellValue,
): FormulaFunction {
  return scalar(least, most, (values: readonly Plain[], { numberInText }: FormulaContext) => {
    const numbers = values.slice(texts).map((value) => toNumber(value, numberInText));
    const failed = numbers.find((value) => value instanceof CellError);
    return (
      failed ??
      run(
        values.slice(0, texts).map((value) => textOf(value)),
        numbers as number[],
      )
    ); // no error is among them
  });
}

const fitting = (text: string): CellValue => (text.length > longest ? valueError() : text);

function mid(text: string, start: number, length: number): CellValue {
  return start < 1 || length < 0
    ? valueError()
    : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(length));
}

function joined(call: Call, separator: string, leavesBlanksOut: boolean, from: number): CellValue {
  const pieces: string[] = [];
  for (const { value } of given(call, from)) {
    const text = toText(value);
    if (text instanceof CellError) {
      return text;
    }
    if (text !== "" || !leavesBlanksOut) {
      pieces.push(text);
    }
  }
  return fitting(pieces.join(separator));
}

function substituted(text: string, old: string, by: string, occurrence: number | undefined): CellValue {
  if (old === "") {
    return text;
  }
  if (occurrence === undefined) {
    return fitting(text.split(old).join(by));
  }
  if (occurrence < 1) {
    return valueError();
  }
  const pieces = text.split(old);
  const place = Math.trunc(occurrence);
  return place >= pieces.length ? text : fitting(pieces.slice(0, place).join(old) + by + pieces.slice(place).join(old));
}

/** 1,234.50 for FIXED and the like. */
function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}

function fixed(call: Call): CellValue {
  const { numberInText } = call.context;
  const [value, decimals] = [0, 1].map((index) =>
    call.isGiven(index) ? toNumber(scalarAt(call, index), numberInText) : 2,
  );
  const isPlain = truthAt(call, 2, false);
  if (typeof value !== "number" || typeof decimals !== "number" || isPlain instanceof CellError) {
    return [value, decimals, isPlain].find((each) => each instanceof CellError) ?? valueError();
  }
  const text = rounded(value, decimals).toFixed(Math.max(0, Math.trunc(decimals)));
  return isPlain ? text : grouped(text);
}

export const text: FunctionTable = {
  LEN: ofText(1, 1, 1, ([value = ""]) => value.length),
  LENB: ofText(1, 1, 1, ([value = ""]) =>
    [...value].reduce((bytes, each) => bytes + (each.charCodeAt(0) > 0xff ? 2 : 1), 0),
  ),
  LEFT: ofText(1, 2, 1, ([value = ""], [length = 1]) => mid(value, 1, length)),
  RIGHT: ofText(1, 2, 1, ([value = ""], [length = 1]) =>
    length < 0 ? valueError() : value.slice(Math.max(0, value.length - Math.trunc(length))),
  ),
  MID: ofText(3, 3, 1, ([value = ""], [start = 1, length = 0]) => mid(value, start, length)),
  FIND: ofText(2, 3, 2, ([wanted = "", within = ""], [start = 1]) => {
    const at = start < 1 ? -1 : within.indexOf(wanted, Math.trunc(start) - 1);
    return at < 0 || start > within.length + 1 ? valueError() : at + 1;
  }),
  SEARCH: ofText(2, 3, 2, ([wanted = "", within = ""], [start = 1]) => {
    const from = Math.trunc(start) - 1;
    const at = from < 0 || from > within.length ? -1 : within.slice(from).search(wildcards(wanted, false));
    return at < 0 ? valueError() : from + at + 1;
  }),
  SUBSTITUTE: ofText(3, 4, 3, ([value = "", old = "", by = ""], [occurrence]) =>
    substituted(value, old, by, occurrence),
  ),
  REPLACE: scalar(4, 4, ([value = null, start = null, length = null, by = null], { numberInText }) => {
    const [from, count] = [toNumber(start, numberInText), toNumber(length, numberInText)];
    if (from instanceof CellError || count instanceof CellError || from < 1 || count < 0) {
      return from instanceof CellError ? from : count instanceof CellError ? count : valueError();
    }
    const [before, added] = [textOf(value), textOf(by)];
    return fitting(
      before.slice(0, Math.trunc(from) - 1) + added + before.slice(Math.trunc(from) - 1 + Math.trunc(count)),
    );
  }),
  REPT: ofText(2, 2, 1, ([value = ""], [times = 0]) =>
    times < 0 || value.length * times > longest ? valueError() : value.repeat(Math.trunc(times)),
  ),
  TRIM: ofText(1, 1, 1, ([value = ""]) => value.replace(/ +/g, " ").replace(/^ | $/g, "")),
  // eslint-disable-next-line no-control-regex -- CLEAN takes just these away
  CLEAN: ofText(1, 1, 1, ([value = ""]) => value.replace(/[\u0000-\u001f]/g, "")),
  UPPER: ofText(1, 1, 1, ([value = ""]) => value.toUpperCase()),
  LOWER: ofText(1, 1, 1, ([value = ""]) => value.toLowerCase()),
  PROPER: ofText(1, 1, 1, ([value = ""]) =>
    value.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  EXACT: ofText(2, 2, 2, ([a, b]) => a === b),
  T: scalar(1, 1, ([value = null]) => (typeof value === "string" ? value : "")),
  CHAR: ofText(1, 1, 0, (_texts, [code = 0]) =>
    code < 1 || code >= 256 ? valueError() : String.fromCharCode(Math.trunc(code)),
  ),
  CODE: ofText(1, 1, 1, ([value = ""]) => (value === "" ? valueError() : value.charCodeAt(0))),
  UNICHAR: ofText(1, 1, 0, (_texts, [code = 0]) =>
    code < 1 || code > 0x10ffff ? valueError() : String.fromCodePoint(Math.trunc(code)),
  ),
  UNICODE: ofText(1, 1, 1, ([value = ""]) => value.codePointAt(0) ?? valueError()),
  CONCATENATE: whole(1, many, (call) => {
    let joint = "";
    for (let index = 0; index < call.count; index += 1) {
      const piece = textAt(call, index);
      if (piece instanceof CellError) {
        return piece;
      }
      joint += piece;
    }
    return fitting(joint);
  }),
  CONCAT: whole(1, many, (call) => joined(call, "", false, 0)),
  TEXTJOIN: whole(3, many, (call) => {
    const [separator, leavesOut] = [textAt(call, 0), truthAt(call, 1, true)];
    return separator instanceof CellError || leavesOut instanceof CellError
      ? valueError()
      : joined(call, separator, leavesOut, 2);
  }),
  VALUE: scalar(1, 1, ([value = null], { numberInText }) =>
    typeof value === "boolean" ? valueError() : toNumber(value, numberInText),
  ),
  NUMBERVALUE: scalar(1, 3, ([value = null], { numberInText }) => {
    const plain = textOf(value).replace(/\s/g, "");
    return plain === "" ? 0 : toNumber(plain, numberInText);
  }),
  TEXT: scalar(2, 2, ([value = null, format = null], context) => {
    const number = typeof value === "string" ? context.numberInText(value) : value;
    return typeof value === "boolean" ? textOf(value) : context.formatted(number ?? value ?? 0, textOf(format));
  }),
  FIXED: whole(1, 3, fixed),
};
