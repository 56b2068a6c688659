import type { CellAddress, CellArea, Grid } from "#core/model/grid";
import type { WritePlan } from "#core/model/plan";
import type { WorkbookSnapshot } from "#core/model/snapshot";
import type { WorkbookSurvey } from "#core/model/survey";
import type { UndoOutcome } from "#core/model/undoOutcome";

/** What a use case makes of a snapshot: something to tell, and what to write. */
export interface Decision<T> {
  readonly result: T;
  /** Left out where nothing is to be written. */
  readonly plan?: WritePlan;
}

/**
 * The workbook as the use cases see it.
 *
 * An implementation
 * 1. reads everything in one request, by range name, so that inserted rows or renamed sheets cannot
 *    shift a read, and reports each name's state, never only the first that is missing;
 * 2. sends a plan as one request and touches no cell outside it. Excel has no transactions, so the use
 *    case asks everything that can refuse it before it makes a plan;
 * 3. turns every failure of Excel's into a `WorkbookFault`.
 */
export interface WorkbookGateway {
  /**
   * Reads, lets `decide` choose, writes the plan. What `decide` throws comes out as it is, and then
   * nothing is written.
   *
   * @param onStage is waited for before the stage begins
   */
  update<T>(decide: (snapshot: WorkbookSnapshot) => Decision<T>, onStage?: OnStage): Promise<T>;
  /**
   * Puts back what the last plan changed, except what the user changed since. It is known only as long as
   * this gateway lives, and only of the last plan.
   *
   * @throws WorkbookFault `nothing-to-undo` where no plan was written or it has been taken back
   */
  undo(): Promise<UndoOutcome>;
  /** Whether there is something that `undo` would take back. */
  isUndoable(): boolean;
  /** Reads the tables and every worksheet, hidden ones too. */
  survey(): Promise<WorkbookSurvey>;
  /** Shows a cell: its sheet to the front, the cell selected. */
  select(cell: CellAddress): Promise<void>;
  /**
   * What the user has selected.
   *
   * @throws WorkbookFault `selection-not-one-area`
   */
  selection(): Promise<Selection>;
}

/** The cells that the user has selected on the worksheet in front. */
export interface Selection {
  readonly area: CellArea;
  /** Whether rows or columns are selected as a whole. */
  readonly isWholeLines: boolean;
  /** The part with something in it; null where all cells are blank, and where whole lines are selected. */
  readonly used: Grid | null;
}

/** What a run is doing: 读取 · 核对 · 写入. */
export type Stage = "reading" | "assessing" | "writing";

/** Told of each stage; a screen that has to show it may ask for a moment. */
export type OnStage = (stage: Stage) => void | Promise<void>;
