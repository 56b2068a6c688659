import { longestFirst } from "./longestFirst";

/** The errors that a cell can hold, as Office.js spells them in `values` (Excel.ErrorCellValueType). */
export const errorValues = [
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

/** For a regular expression: an error value within a text. */
export const errorValuePattern = longestFirst(errorValues);

/** Whether a cell holds an error. What a person typed in other letters (#div/0!) Excel has made one, or it is a text. */
export function isErrorValue(content: unknown): content is (typeof errorValues)[number] {
  return errorValues.some((error) => error === content);
}
