import { useCallback, useMemo, useRef, useState } from "react";
import type { Stage } from "#app/ports";
import type { BasicTexts } from "#app/saveBasicInformation";
import type { SettingTexts } from "#app/settingsForm";
import type { Fix } from "#core/model/fix";
import type { FormChoice } from "#core/model/form";
import type { OutlineId } from "#core/model/outline";
import type { ParagraphChoice } from "#core/model/report";
import type { Actions } from "../actions";
import { onChosenForm } from "../onChosenForm";
import { writingMark } from "../browser/writingMark";
import { interruptedRun } from "./interruptedRun";
import { startTask, type Run } from "./startTask";
import { useBasicTask } from "./useBasicTask";
import { useFixTask } from "./useFixTask";
import { useSettingsTask } from "./useSettingsTask";
import { useRunThenRecheck } from "./useRunThenRecheck";
import { useTableTasks, type TableTasks } from "./useTableTasks";
import type { RunTask, WorkbookState } from "./workbookState";

const idle: WorkbookState = {
  task: null,
  stage: null,
  isWaiting: false,
  fault: null,
  lastFault: null,
  outcome: null,
  interrupted: null,
  assessment: null,
  generatedAt: null,
  isUndoable: false,
  answers: null,
};

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
  readonly saveBasicInformation: (texts: BasicTexts) => void;
  /** Checks another form of the workbook, which everything is about from then on. */
  readonly chooseForm: (form: FormChoice) => void;
  /** Stops the running task, where nothing has been written yet. */
  readonly cancel: () => void;
}

/**
 * Runs the use cases, one at a time, and keeps what came of them. Faults are caught here and nowhere else
 * in the pane; any other error is a bug and is thrown while rendering, where the crash boundary shows it.
 *
 * @param save hands a file to the user
 * @param copy puts formatted text on the clipboard
 */
export function useWorkbook(
  given: Actions,
  {
    save,
    copy,
  }: {
    readonly save: (fileName: string, bytes: Uint8Array) => void;
    readonly copy: (html: string, text: string) => Promise<void>;
  },
): WorkbookState & WorkbookTasks {
  const [state, setState] = useState(idle);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const running = useRef<Run | null>(null);

  const actions = useMemo(() => onChosenForm(given), [given]);

  const run = useCallback<RunTask>(
    (task, work) => startTask({ running, setState, setBug, isUndoable: actions.isUndoable }, task, work),
    [actions],
  );

  const generate = useCallback(
    (choices: readonly ParagraphChoice[] = []) =>
      run("generate", async (options) => {
        const now = new Date();
        const onStage = (stage: Stage): Promise<void> => {
          if (stage === "writing") {
            writingMark.begin(actions.workbookName, now);
          }
          return options.onStage(stage);
        };
        try {
          return {
            assessment: await actions.generate({ now, choices, ...options, onStage }),
            generatedAt: now,
            answers: null,
            interrupted: null,
          };
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
  const runThenRecheck = useRunThenRecheck(actions, run);
  const tables = useTableTasks(actions, run, runThenRecheck);
  const fix = useFixTask(actions, runThenRecheck);
  const saveSettings = useSettingsTask(actions, runThenRecheck);
  const saveBasicInformation = useBasicTask(actions, runThenRecheck);
  const chooseForm = useCallback(
    (form: FormChoice) =>
      run("choose-form", async ({ onStage }) => {
        const assessment = await actions.check({ now: new Date(), onStage, form });
        actions.choose(form);
        return { assessment, generatedAt: null, answers: null };
      }),
    [actions, run],
  );
  const cancel = useCallback(() => {
    running.current?.stop.abort();
  }, []);

  if (bug !== null) {
    throw bug.error;
  }
  return {
    ...state,
    generate,
    undo,
    check,
    checkFinally,
    exportWord,
    copyReport,
    copyText,
    insertTemplate,
    ...tables,
    fix,
    saveSettings,
    saveBasicInformation,
    chooseForm,
    cancel,
  };
}

/** A plain text for a clipboard that takes formatted ones only. */
function preformatted(text: string): string {
  return `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
}
