import type { LastRun } from "#core/assess";
import { writingMark } from "../browser/writingMark";

/** What became of a run during which the pane was closed, or Excel stopped. */
export type InterruptedRun = "written" | "partly-written" | "nothing-written";

/**
 * How the last run ended, where no pane was there to tell. Of a closed pane it is told once.
 *
 * @param lastRun null where the workbook knows of none
 */
export function interruptedRun(workbook: string, lastRun: LastRun | null): InterruptedRun | null {
  const left = writingMark.left(workbook);
  writingMark.end(workbook);
  if (lastRun?.isComplete === false) {
    return "partly-written";
  }
  if (left === null) {
    return null;
  }
  return lastRun?.at === left ? "written" : "nothing-written";
}
