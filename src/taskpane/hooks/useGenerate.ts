import { useCallback, useRef, useState } from "react";
import type { GenerateOptions } from "#app/generateReport";
import type { Stage } from "#app/ports";
import { WorkbookFault } from "#app/workbookFault";
import type { Assessment } from "#core/assess";

/** The use case 生成自评报告, bound to the workbook by whoever renders the pane. */
export type Generate = (options: GenerateOptions) => Promise<Assessment>;

export interface GenerateResult {
  readonly assessment: Assessment;
  readonly generatedAt: Date;
}

export interface GenerateState {
  /** What the running generation is doing; null while none runs. */
  readonly stage: Stage | null;
  /** Why the last generation failed. */
  readonly fault: WorkbookFault | null;
  /** Of the last generation that succeeded: a later fault does not make it untrue. */
  readonly result: GenerateResult | null;
}

const idle: GenerateState = { stage: null, fault: null, result: null };

/**
 * Runs the use case and keeps what came of it. Faults are caught here and nowhere else in the pane;
 * any other error is a bug and is thrown while rendering, where the crash boundary shows it.
 */
export function useGenerate(generate: Generate): GenerateState & { readonly start: () => void } {
  const [state, setState] = useState(idle);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const isRunning = useRef(false);

  const run = useCallback(async () => {
    const now = new Date();
    setState(({ result }) => ({ stage: "reading", fault: null, result }));
    try {
      const assessment = await generate({ now, onStage: (stage) => setState((before) => ({ ...before, stage })) });
      setState({ stage: null, fault: null, result: { assessment, generatedAt: now } });
    } catch (error) {
      if (!(error instanceof WorkbookFault)) {
        setBug({ error });
        return;
      }
      setState(({ result }) => ({ stage: null, fault: error, result }));
    }
  }, [generate]);

  const start = useCallback(() => {
    if (isRunning.current) {
      return;
    }
    isRunning.current = true;
    void run().finally(() => {
      isRunning.current = false;
    });
  }, [run]);

  if (bug !== null) {
    throw bug.error;
  }
  return { ...state, start };
}
