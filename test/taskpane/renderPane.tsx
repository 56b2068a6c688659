import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Stage } from "#app/ports";
import type { Assessment } from "#core/assess";
import { App } from "../../src/taskpane/App";
import type { Generate } from "../../src/taskpane/hooks/useGenerate";
import type { Locate } from "../../src/taskpane/hooks/useLocate";
import { Pane } from "../../src/taskpane/Pane";

/** A run whose stages and end a test decides. */
export interface HeldRun {
  readonly generate: Generate;
  readonly reach: (stage: Stage) => void;
  readonly succeed: (assessment: Assessment) => void;
  readonly fail: (error: unknown) => void;
  /** How often the pane asked for a run. */
  readonly count: () => number;
}

export function heldRun(): HeldRun {
  let latest: { options: Parameters<Generate>[0]; resolve: (made: Assessment) => void; reject: (error: unknown) => void };
  let count = 0;
  return {
    generate: (options) =>
      new Promise((resolve, reject) => {
        count += 1;
        latest = { options, resolve, reject };
      }),
    reach: (stage) => latest.options.onStage?.(stage),
    succeed: (assessment) => latest.resolve(assessment),
    fail: (error) => latest.reject(error),
    count: () => count,
  };
}

/** The whole pane on a use case and a workbook of the test's. */
export function renderPane({
  generate,
  locate = () => Promise.resolve(),
}: {
  readonly generate: Generate;
  readonly locate?: Locate;
}): UserEvent {
  // Fluent UI watches the width of its message bars; jsdom has no layout to watch.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  render(
    <App>
      <Pane generate={generate} locate={locate} version="1.2.3" />
    </App>,
  );
  return userEvent.setup();
}
