import { CellError, type CellValue } from "#host/vocabulary/cellValue";
import type { FormulaFunction, FunctionTable } from "./formulaFunction";
import { notAvailable, scalar } from "./formulaFunction";

/** Of one value, errors too. */
function test(of: (value: CellValue) => CellValue): FormulaFunction {
  return { least: 1, most: 1, isScalar: true, run: ([value = null]) => of(value) };
}

const errorNumbers = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

export const information: FunctionTable = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISERROR: test((value) => value instanceof CellError),
  ISERR: test((value) => value instanceof CellError && value.name !== "#N/A"),
  ISNA: test((value) => value instanceof CellError && value.name === "#N/A"),
  "ERROR.TYPE": test((value) =>
    value instanceof CellError && errorNumbers.includes(value.name)
      ? errorNumbers.indexOf(value.name) + 1
      : notAvailable(),
  ),
  N: test((value) => (value instanceof CellError || typeof value === "number" ? value : value === true ? 1 : 0)),
  NA: scalar(0, 0, () => notAvailable()),
};
