/** The errors that a cell can hold, as Excel spells them in a file and in `values`. */
export const errorNames = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#EXTERNAL!",
  "#UNKNOWN!",
] as const;

export class CellError {
  constructor(readonly name: string) {}
}

/** What a cell holds or a formula gives. `null` is a blank cell; dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;
