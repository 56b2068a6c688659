import type { Dispatch, RefObject, SetStateAction } from "react";
import type { Stage } from "#app/ports";
import { WorkbookFault } from "#app/workbookFault";
import type { Actions } from "../actions";
import type { Task, Work, WorkbookState } from "./workbookState";

/** Between two tries while a cell is being edited, ms. */
const retryDelay = 800;

/** A task under way. */
export interface Run {
  readonly task: Task;
  readonly stop: AbortController;
}

/** Where the state of the pane is kept. */
interface Keeper {
  readonly running: RefObject<Run | null>;
  readonly setState: Dispatch<SetStateAction<WorkbookState>>;
  readonly setBug: (bug: { readonly error: unknown }) => void;
  readonly isUndoable: Actions["isUndoable"];
}

/** Begins a task, unless another runs that it has to wait for. */
export function startTask({ running, setState, setBug, isUndoable }: Keeper, task: Task, work: Work): void {
  // Whatever the user asks for goes before a check, which the pane also begins by itself.
  if (running.current && (running.current.task !== "check" || task === "check")) {
    return;
  }
  const current: Run = { task, stop: new AbortController() };
  running.current = current;
  const update = (change: (before: WorkbookState) => WorkbookState): void => {
    if (running.current === current) {
      setState(change);
    }
  };
  const end = async (told: Partial<WorkbookState>): Promise<void> => {
    // Asked after every task: what failed half-way can be taken back too.
    const undoable = await isUndoable();
    update((before) => ({ ...before, task: null, stage: null, isWaiting: false, isUndoable: undoable, ...told }));
    if (running.current === current) {
      running.current = null;
    }
  };
  update((before) => ({
    ...before,
    task,
    stage: null,
    isWaiting: false,
    ...(task !== "check" && { fault: null, outcome: null }),
  }));
  const options = {
    isCancelled: () => current.stop.signal.aborted,
    onStage: (stage: Stage) => {
      update((before) => ({ ...before, stage, isWaiting: false }));
      return painted();
    },
  };
  const wait = (): void => update((before) => ({ ...before, stage: null, isWaiting: true }));
  untilNotEdited(() => work(options), options.isCancelled, wait)
    .then(end, (error: unknown) => {
      if (!(error instanceof WorkbookFault)) {
        throw error;
      }
      if (error.code === "cancelled") {
        return end({ outcome: { kind: "cancelled" } });
      }
      const lastFault = { task, code: error.code, detail: error.values["detail"] ?? "", at: new Date() };
      return end({ fault: { task, fault: error }, lastFault });
    })
    .catch((error: unknown) => setBug({ error }));
}

/** Gives the browser the time to show what was set, and to hear a click, before the next piece of work keeps it busy. */
function painted(): Promise<void> {
  // Not an animation frame: a pane that is covered gets none.
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}

/** Tries again while Excel is busy with a cell that is being edited: then it has neither read nor written anything. */
async function untilNotEdited<T>(
  work: () => Promise<T>,
  isCancelled: () => boolean,
  onWaiting: () => void,
): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WorkbookFault) || error.code !== "cell-edit-mode") {
        throw error;
      }
      if (isCancelled()) {
        throw new WorkbookFault("cancelled", {}, { cause: error });
      }
      onWaiting();
      await new Promise((resolve) => {
        setTimeout(resolve, retryDelay);
      });
    }
  }
}
