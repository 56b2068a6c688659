/** Where the pane runs: for the people who are asked for help. Nothing of the workbook is in it. */
export interface Environment {
  readonly host: string;
  readonly platform: string;
  /** Of Excel. */
  readonly version: string;
  /** The newest of each family that is there: ExcelApi 1.14 */
  readonly requirementSets: readonly string[];
  /** The web view, as it calls itself. */
  readonly browser: string;
}
