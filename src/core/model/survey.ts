import type { CellArea, CellValue } from "./grid";
import type { WorkbookSnapshot } from "./snapshot";

/** The used part of a worksheet. */
export interface SurveyedSheet extends CellArea {
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Everything that a person who gets the workbook can stumble over, on every worksheet. */
export interface WorkbookSurvey {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SurveyedSheet[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}
