/** A series by its references, as the file has them: `'My sheet'!$A$2:$A$5`. */
export interface SeriesReferences {
  readonly name: string | undefined;
  readonly categories: string | undefined;
  readonly values: string;
}

/** A chart that was added since the file was opened: all of it is ours, and written when the file is saved. */
export interface AddedChart {
  readonly id: string;
  name: string;
  /** `bar` lies, `col` stands. */
  readonly direction: "bar" | "col";
  /** `undefined` for the title that Excel chooses: the only series' name, or none. */
  title: string | undefined;
  series: readonly SeriesReferences[];
  /** The cell under its top left corner, from 0. */
  from: { readonly row: number; readonly column: number };
  /** The last cell that it covers; `undefined` where its size is given in points. */
  to: { readonly row: number; readonly column: number } | undefined;
  /** pt */
  width: number;
  height: number;
  categoriesReversed: boolean;
  /** Where the value axis begins; `undefined` where Excel chooses. */
  minimum: number | undefined;
  /** Format of the numbers on the value axis; `undefined` for that of the cells. */
  valueFormat: string | undefined;
  plotVisibleOnly: boolean;
}
