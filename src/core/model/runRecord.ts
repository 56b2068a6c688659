import type { CellValue } from "./grid";
import type { InputCopy } from "./inputs";
import type { Ownership } from "./ownership";
import type { RangeKey } from "./snapshot";

/** A cell of the user's tables that a run wrote. */
export interface WrittenCell {
  readonly table: RangeKey;
  readonly rowKey: string;
  /** The column's title: 完成率 */
  readonly column: string;
  readonly value: CellValue;
}

/** A row of 自评报告 that a run wrote. */
export interface WrittenParagraph {
  /** Where it came from: row of the template, how many-th paragraph of that row, how many-th piece of the paragraph. */
  readonly key: string;
  readonly text: string;
  /** What stands beside it: the cells that its figures came from. */
  readonly sources: string;
  /** How it was set, as JSON: a row is set anew only where this changes. */
  readonly format: string;
}

/** A row of the cells that the chart on 校验清单 shows: name, completion rate as a ratio, target as a ratio; titles in the first. */
export type ChartRow = readonly [CellValue, CellValue, CellValue];

/** What 自评记录 remembers of the last run. */
export interface RunRecord {
  /** ISO time of the run. */
  readonly generatedAt: string;
  /**
   * Whether the run came to its end. Where Excel stopped half-way, what it wrote into cells holds what
   * the run before had written too: either may stand in the workbook.
   */
  readonly isComplete: boolean;
  readonly cells: readonly WrittenCell[];
  readonly paragraphs: readonly WrittenParagraph[];
  /** The rows of 校验清单, their cells from left to right; null where the worksheet is not ours. */
  readonly checkList: readonly (readonly string[])[] | null;
  /** The cells of the chart on 校验清单; none where there is no chart of ours. */
  readonly chart: readonly ChartRow[];
  /** The tables as the report was written from them. */
  readonly inputs: readonly InputCopy[];
  /** Rows of 自评报告 before which a printed page was begun, counted from 0. */
  readonly pageBreaks: readonly number[];
  /** Tables whose rows are coloured by their warnings. */
  readonly highlighted: readonly RangeKey[];
}

/** Before the first run. */
export const noRecord: RunRecord = {
  generatedAt: "",
  isComplete: true,
  cells: [],
  paragraphs: [],
  checkList: null,
  chart: [],
  inputs: [],
  pageBreaks: [],
  highlighted: [],
};

/** The record as the answer to "whose cell is it?". */
export function ownershipOf(record: RunRecord): Ownership {
  const key = (table: string, rowKey: string, column: string, value: CellValue): string =>
    JSON.stringify([table, rowKey, column, value]);
  const written = new Set(record.cells.map((cell) => key(cell.table, cell.rowKey, cell.column, cell.value)));
  return { isWritten: (table, rowKey, column, value) => written.has(key(table, rowKey, column, value)) };
}
