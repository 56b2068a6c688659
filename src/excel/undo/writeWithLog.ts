import { WorkbookFault } from "#app/workbookFault";
import type { WritePlan } from "#core/model/plan";
import { detailOf } from "../toWorkbookFault";
import { isUnread } from "../aspects/capture";
import { isSame } from "../aspects/isSame";
import { writePlan } from "../writePlan";
import { captureAfter, captureBefore, type LogBefore, type UndoLog } from "./undoLog";
import { undoRun } from "./undoRun";

/**
 * Writes a plan in one request, which also reads what the plan touches, before and after it; where that
 * is too much for one answer, what was there before is read first.
 *
 * @param onBegun is told what was written where Excel refused half-way and took nothing back either
 * @throws WorkbookFault where Excel refused after it had written something: `rolled-back` where that has
 * been taken back, else `half-written`
 */
export async function writeWithLog(
  context: Excel.RequestContext,
  plan: WritePlan,
  onBegun: (log: UndoLog) => void,
): Promise<UndoLog> {
  const { workbook } = context;
  const before = await captureBefore(context, plan);
  writePlan(context, plan);
  const log = captureAfter(workbook, plan, before);
  try {
    await context.sync();
  } catch (error) {
    const begun = await logOfBegun(context, plan, before);
    if (!begun || !hasWritten(begun)) {
      throw error;
    }
    const isTakenBack = await takenBack(context, begun);
    if (!isTakenBack) {
      onBegun(begun);
    }
    throw new WorkbookFault(
      isTakenBack ? "rolled-back" : "half-written",
      { detail: detailOf(error) },
      { cause: error },
    );
  }
  return log();
}

/** What a failed request had changed; null where Excel did not come as far as the first write, or cannot be read any more. */
async function logOfBegun(context: Excel.RequestContext, plan: WritePlan, before: LogBefore): Promise<UndoLog | null> {
  try {
    before();
    const log = captureAfter(context.workbook, plan, before);
    await context.sync();
    return log();
  } catch {
    // The failure of the write itself is what the user is told.
    return null;
  }
}

async function takenBack(context: Excel.RequestContext, begun: UndoLog): Promise<boolean> {
  try {
    const { kept } = await undoRun(context, begun);
    return kept.length === 0;
  } catch {
    // Told as `half-written`, with the first failure.
    return false;
  }
}

/** Of what is not read nobody knows whether it was written. */
function hasWritten(log: UndoLog): boolean {
  return log.some(({ thing, before, after }) => !isUnread(thing) && !isSame(before, after));
}
