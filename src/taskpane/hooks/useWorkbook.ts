import { useCallback, useRef, useState, type Dispatch, type RefObject, type SetStateAction } from "react";
import type { Stage } from "#app/ports";
import { WorkbookFault } from "#app/workbookFault";
import type { SettingTexts } from "#app/settingsForm";
import type { Fix } from "#core/model/fix";
import type { OutlineId } from "#core/model/outline";
import type { ParagraphChoice } from "#core/model/report";
import type { Actions } from "../actions";
import { writingMark } from "../browser/writingMark";
import { interruptedRun } from "./interruptedRun";
import { useFixTask } from "./useFixTask";
import { useSettingsTask } from "./useSettingsTask";
import { useSettle } from "./useSettle";
import { useTableTasks, type TableTasks } from "./useTableTasks";
import type { RunTask, Task, Work, WorkbookState } from "./workbookState";

const idle: WorkbookState = { task: null, stage: null, isWaiting: false, fault: null, lastFault: null, outcome: null, interrupted: null, assessment: null, generatedAt: null, isUndoable: false, answers: null };

/** Between two tries while a cell is being edited, ms. */
const retryDelay = 800;

export interface WorkbookTasks extends TableTasks {
  readonly generate: (choices?: readonly ParagraphChoice[]) => void;
  /** Takes back what was written last. */
  readonly undo: () => void;
  readonly check: () => void;
  readonly checkFinally: () => void;
  readonly exportWord: () => void;
  readonly copyReport: () => void;
  /** Puts a plain text on the clipboard. */
  readonly copyText: (text: string) => void;
  readonly insertTemplate: (outline: OutlineId) => void;
  /** Puts right what an issue tells of. */
  readonly fix: (fix: Fix) => void;
  readonly saveSettings: (texts: SettingTexts) => void;
  /** Stops the running task, where nothing has been written yet. */
  readonly cancel: () => void;
}

interface Run {
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
function start({ running, setState, setBug, isUndoable }: Keeper, task: Task, work: Work): void {
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
  update((before) => ({ ...before, task, stage: null, isWaiting: false, ...(task !== "check" && { fault: null, outcome: null }) }));
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
      if (!(error instanceof WorkbookFault)) throw error;
      if (error.code === "cancelled") return end({ outcome: { kind: "cancelled" } });
      const lastFault = { task, code: error.code, detail: error.values["detail"] ?? "", at: new Date() };
      return end({ fault: { task, fault: error }, lastFault });
    })
    .catch((error: unknown) => setBug({ error }));
}

/**
 * Runs the use cases, one at a time, and keeps what came of them. Faults are caught here and nowhere else
 * in the pane; any other error is a bug and is thrown while rendering, where the crash boundary shows it.
 *
 * @param save hands a file to the user
 * @param copy puts formatted text on the clipboard
 */
export function useWorkbook(
  actions: Actions,
  { save, copy }: { readonly save: (fileName: string, bytes: Uint8Array) => void; readonly copy: (html: string, text: string) => Promise<void> },
): WorkbookState & WorkbookTasks {
  const [state, setState] = useState(idle);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const running = useRef<Run | null>(null);

  const run = useCallback<RunTask>((task, work) => start({ running, setState, setBug, isUndoable: actions.isUndoable }, task, work), [actions]);

  const generate = useCallback(
    (choices: readonly ParagraphChoice[] = []) =>
      run("generate", async (options) => {
        const now = new Date();
        const onStage = (stage: Stage): Promise<void> => {
          if (stage === "writing") writingMark.begin(actions.workbookName, now);
          return options.onStage(stage);
        };
        try {
          return { assessment: await actions.generate({ now, choices, ...options, onStage }), generatedAt: now, answers: null, interrupted: null };
        } finally {
          writingMark.end(actions.workbookName);
        }
      }),
    [actions, run],
  );
  const undo = useCallback(
    () =>
      run("undo", async () => {
        return { outcome: { kind: "undone", ...(await actions.undo()) }, generatedAt: null, answers: null };
      }),
    [actions, run],
  );
  const check = useCallback(
    () =>
      run("check", async ({ onStage }) => {
        const assessment = await actions.check({ now: new Date(), onStage });
        const interrupted = interruptedRun(actions.workbookName, assessment.lastRun);
        return { assessment, fault: null, generatedAt: null, ...(interrupted !== null && { interrupted }) };
      }),
    [actions, run],
  );
  const checkFinally = useCallback(
    () =>
      run("final-check", async () => {
        const { assessment, answers } = await actions.checkFinally(new Date());
        return { assessment, answers, generatedAt: null };
      }),
    [actions, run],
  );
  const exportWord = useCallback(
    () =>
      run("export", async () => {
        const { fileName, bytes } = await actions.exportWord(new Date());
        save(fileName, bytes);
        return { outcome: { kind: "exported", fileName } };
      }),
    [actions, run, save],
  );
  const copyReport = useCallback(
    () =>
      run("copy", async () => {
        const { html, text } = await actions.copyReport(new Date());
        await copy(html, text);
        return { outcome: { kind: "copied" } };
      }),
    [actions, run, copy],
  );
  const copyText = useCallback(
    (text: string) =>
      run("copy-text", async () => {
        await copy(preformatted(text), text);
        return { outcome: { kind: "text-copied" } };
      }),
    [run, copy],
  );
  const insertTemplate = useCallback(
    (outline: OutlineId) =>
      run("insert-template", async () => {
        await actions.insertTemplate(outline);
        return { outcome: { kind: "template-inserted" } };
      }),
    [actions, run],
  );
  const settle = useSettle(actions, run);
  const tables = useTableTasks(actions, run, settle);
  const fix = useFixTask(actions, settle);
  const saveSettings = useSettingsTask(actions, settle);
  const cancel = useCallback(() => {
    running.current?.stop.abort();
  }, []);

  if (bug !== null) {
    throw bug.error;
  }
  return { ...state, generate, undo, check, checkFinally, exportWord, copyReport, copyText, insertTemplate, ...tables, fix, saveSettings, cancel };
}

/** A plain text for a clipboard that takes formatted ones only. */
function preformatted(text: string): string {
  return `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
}

/** Gives the browser the time to show what was set, and to hear a click, before the next piece of work keeps it busy. */
function painted(): Promise<void> {
  // Not an animation frame: a pane that is covered gets none.
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}

/** Tries again while Excel is busy with a cell that is being edited: then it has neither read nor written anything. */
async function untilNotEdited<T>(work: () => Promise<T>, isCancelled: () => boolean, onWaiting: () => void): Promise<T> {
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
