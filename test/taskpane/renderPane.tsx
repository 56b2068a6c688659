import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Stage } from "#app/ports";
import type { Assessment } from "#core/assess";
import { App } from "../../src/taskpane/App";
import type { Actions } from "../../src/taskpane/actions";
import { Pane } from "../../src/taskpane/Pane";
import { styleOfKind } from "./styleOfKind";

/** A run whose stages and end a test decides. */
export interface HeldRun {
  readonly generate: Actions["generate"];
  readonly reach: (stage: Stage) => void;
  readonly succeed: (assessment: Assessment) => void;
  readonly fail: (error: unknown) => void;
  /** How often the pane asked for a run. */
  readonly count: () => number;
}

export function heldRun(): HeldRun {
  let latest: {
    options: Parameters<Actions["generate"]>[0];
    resolve: (made: Assessment) => void;
    reject: (error: unknown) => void;
  };
  let count = 0;
  return {
    generate: (options) =>
      new Promise((resolve, reject) => {
        count += 1;
        latest = { options, resolve, reject };
      }),
    reach: (stage) => void latest.options.onStage?.(stage),
    succeed: (assessment) => latest.resolve(assessment),
    fail: (error) => latest.reject(error),
    count: () => count,
  };
}

// Waiting is for a state; a busy machine takes longer than the second that the library waits by itself.
configure({ asyncUtilTimeout: 30_000 });
styleOfKind();

const never = <T,>(): Promise<T> => new Promise<T>(() => undefined);

/** The whole pane on use cases of the test's; what the test does not give never answers. */
export function renderPane(given: Partial<Actions>): UserEvent {
  // Fluent UI watches the width of its message bars; jsdom has no layout to watch.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  const actions: Actions = {
    workbookName: "表.xlsx",
    generate: never,
    undo: never,
    isUndoable: () => Promise.resolve(false),
    check: never,
    checkFinally: never,
    locate: () => Promise.resolve(),
    exportWord: never,
    copyReport: never,
    help: never,
    insertTemplate: never,
    nameTables: never,
    nameSelection: never,
    insertStarter: never,
    fix: never,
    saveSettings: never,
    saveBasicInformation: never,
    openSample: never,
    checks: never,
    environment: never,
    autoOpen: null,
    ...given,
  };
  render(
    <App>
      <Pane actions={actions} version="1.2.3" />
    </App>,
  );
  return userEvent.setup();
}
