import type { Stage } from "#app/ports";
import type { WorkbookFault } from "#app/workbookFault";
import type { Assessment } from "#core/assess";
import type { FixDone } from "#core/model/fix";
import type { WorkbookFaultCode } from "#core/model/faultCode";
import type { FinalAnswer } from "#core/model/finalCheck";
import type { SavedSetting } from "#core/model/savedSetting";
import type { UndoOutcome } from "#core/model/undoOutcome";
import type { InterruptedRun } from "./interruptedRun";

/** What the pane can be busy with. */
export type Task =
  | "generate"
  | "undo"
  | "check"
  | "final-check"
  | "export"
  | "copy"
  | "insert-template"
  | "name-table"
  | "insert-starter"
  | "copy-text"
  | "open-sample"
  | "fix"
  | "save-settings"
  | "save-basic"
  | "choose-form";

/** What came of the last task that is told in a sentence. */
export type Outcome =
  | { readonly kind: "exported"; readonly fileName: string }
  | { readonly kind: "copied" }
  | { readonly kind: "text-copied" }
  | { readonly kind: "template-inserted" }
  | { readonly kind: "named"; readonly names: readonly string[] }
  | { readonly kind: "starter-inserted"; readonly sheets: readonly string[] }
  | { readonly kind: "fixed"; readonly done: FixDone }
  | { readonly kind: "settings-saved"; readonly saved: readonly SavedSetting[] }
  | { readonly kind: "basic-saved"; readonly saved: readonly SavedSetting[] }
  | { readonly kind: "sample-opened" }
  | { readonly kind: "cancelled" }
  | ({ readonly kind: "undone" } & UndoOutcome);

export interface LastFault {
  readonly task: Task;
  readonly code: WorkbookFaultCode;
  /** What Office.js said; empty where it was not asked. */
  readonly detail: string;
  readonly at: Date;
}

export interface WorkbookState {
  /** null while nothing runs. */
  readonly task: Task | null;
  readonly stage: Stage | null;
  /** Whether a cell is being edited: the task goes on when that ends. */
  readonly isWaiting: boolean;
  /** Why the last task failed. */
  readonly fault: { readonly task: Task; readonly fault: WorkbookFault } | null;
  /** The fault that was last met, for support; kept when the next task begins. */
  readonly lastFault: LastFault | null;
  readonly outcome: Outcome | null;
  /** How a run ended that no pane was there to tell of. */
  readonly interrupted: InterruptedRun | null;
  /** Of the last task that read the workbook: a later fault does not make it untrue. */
  readonly assessment: Assessment | null;
  /** When the report was generated, where that was the last that happened; null after a check. */
  readonly generatedAt: Date | null;
  /** Whether there is something written to take back. */
  readonly isUndoable: boolean;
  readonly answers: readonly FinalAnswer[] | null;
}

/** What a task is told, and tells. */
interface RunningTask {
  readonly isCancelled: () => boolean;
  readonly onStage: (stage: Stage) => Promise<void>;
}

/** What a task does; what it comes to is put into the state. */
export type Work = (run: RunningTask) => Promise<Partial<WorkbookState>>;

/** Begins a task. */
export type RunTask = (task: Task, work: Work) => void;
