import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import { compare, toTruth } from "../coercion";
import { type Operand, single, spread, valuesOf } from "../operand";
import {
  type Call,
  type FunctionTable,
  given,
  many,
  notAvailable,
  scalar,
  scalarAt,
  truthAt,
  valueError,
  whole,
} from "./formulaFunction";

/** IF and its kind compute only the branch that they take, but over arrays both. */
function branched(call: Call): Operand {
  const condition = call.operand(0);
  const otherwise = (): Operand => (call.count > 2 ? call.operand(2) : single(false));
  const isMany = condition.kind === "values" ? condition.matrix.flat().length > 1 : call.isArray;
  if (isMany) {
    const choose = (test: CellValue = null, yes: CellValue = null, no: CellValue = null): CellValue => {
      const truth = toTruth(test);
      return truth instanceof CellError ? truth : truth ? yes : no;
    };
    return { kind: "values", matrix: spread([condition, call.operand(1), otherwise()].map(valuesOf), choose) };
  }
  const truth = truthAt(call, 0, false);
  return truth instanceof CellError ? single(truth) : truth ? call.operand(1) : otherwise();
}

function instead(call: Call, isMeant: (error: CellError) => boolean): Operand {
  const tried = call.operand(0);
  const replaced = (value: CellValue, other: () => CellValue): CellValue =>
    value instanceof CellError && isMeant(value) ? other() : value;
  if (call.isArray || (tried.kind === "values" && tried.matrix.flat().length > 1)) {
    return {
      kind: "values",
      matrix: spread([valuesOf(tried), valuesOf(call.operand(1))], (value = null, other = null) =>
        replaced(value, () => other),
      ),
    };
  }
  const value = scalarAt(call, 0);
  return value instanceof CellError && isMeant(value) ? call.operand(1) : single(value);
}

/** AND, OR, XOR: texts in ranges do not count, and without any truth value there is none. */
function together(call: Call, join: (truths: readonly boolean[]) => boolean): CellValue {
  const truths: boolean[] = [];
  for (const { value, isInRange } of given(call)) {
    if (value === null || (isInRange && typeof value === "string")) {
      continue;
    }
    const truth = toTruth(value);
    if (truth instanceof CellError) {
      return truth;
    }
    truths.push(truth);
  }
  return truths.length === 0 ? valueError() : join(truths);
}

function firstTrue(call: Call): Operand {
  for (let index = 0; index + 1 < call.count; index += 2) {
    const truth = truthAt(call, index, false);
    if (truth instanceof CellError) {
      return single(truth);
    }
    if (truth) {
      return call.operand(index + 1);
    }
  }
  return single(notAvailable());
}

function switched(call: Call): Operand {
  const wanted = scalarAt(call, 0);
  if (wanted instanceof CellError) {
    return single(wanted);
  }
  for (let index = 1; index + 1 < call.count; index += 2) {
    const value = scalarAt(call, index);
    if (!(value instanceof CellError) && compare(wanted, value) === 0) {
      return call.operand(index + 1);
    }
  }
  return call.count % 2 === 0 ? call.operand(call.count - 1) : single(notAvailable());
}

export const logical: FunctionTable = {
  IF: whole(2, 3, branched),
  IFS: whole(2, many, firstTrue),
  SWITCH: whole(3, many, switched),
  IFERROR: whole(2, 2, (call) => instead(call, () => true)),
  IFNA: whole(2, 2, (call) => instead(call, ({ name }) => name === "#N/A")),
  AND: whole(1, many, (call) => together(call, (truths) => truths.every(Boolean))),
  OR: whole(1, many, (call) => together(call, (truths) => truths.some(Boolean))),
  XOR: whole(1, many, (call) => together(call, (truths) => truths.filter(Boolean).length % 2 === 1)),
  NOT: scalar(1, 1, ([value = null]) => {
    const truth = toTruth(value);
    return truth instanceof CellError ? truth : !truth;
  }),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};
