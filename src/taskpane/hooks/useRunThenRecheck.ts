import { useCallback } from "react";
import { WorkbookFault } from "#app/workbookFault";
import type { Actions } from "../actions";
import type { Outcome, RunTask, Task } from "./workbookState";

/** Begins a task that changes what the pane shows. After it the workbook is read again. */
export type RunThenRecheck = (task: Task, make: () => Promise<Outcome>) => void;

export function useRunThenRecheck(actions: Actions, run: RunTask): RunThenRecheck {
  return useCallback(
    (task, make) => {
      // Made once: the work is begun anew where the reading has to wait for a cell that is being edited.
      let outcome: Outcome | null = null;
      run(task, async ({ isCancelled }) => {
        outcome ??= await make();
        if (isCancelled()) {
          return { outcome };
        }
        try {
          return { outcome, assessment: await actions.check({ now: new Date() }), generatedAt: null };
        } catch (error) {
          // Only the reading is cancelled: what was written is told.
          if (isCancelled() && error instanceof WorkbookFault) {
            return { outcome };
          }
          throw error;
        }
      });
    },
    [actions, run],
  );
}
