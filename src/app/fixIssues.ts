import type { Fix, FixDone } from "#core/model/fix";
import type { FormChoice } from "#core/model/form";
import { isNothing } from "#core/parse/plainForm";
import { planFix } from "#core/plan/planFix";
import { readSnapshot } from "#core/readSnapshot";
import type { WorkbookGateway } from "./ports";
import { WorkbookFault } from "./workbookFault";

/**
 * Puts right what an issue tells of, on the workbook as it is now.
 *
 * @param form which of the workbook's forms the issue is about, where there are several
 * @returns what was written, and where
 * @throws WorkbookFault where a cell does not hold any more what the issue was found in, where something of
 * the user's stands in the way, or where Excel refuses; then nothing has been written
 */
export async function fixIssues(gateway: WorkbookGateway, fix: Fix, form: FormChoice | null = null): Promise<FixDone> {
  const wanted = fix.kind === "explain" ? { ...fix, text: oneLine(fix.text) } : fix;
  if (wanted.kind === "explain" && isNothing(wanted.text)) {
    throw new WorkbookFault("explanation-empty", { text: wanted.text });
  }
  return gateway.update((read) => {
    const planned = planFix(readSnapshot(read, form), wanted);
    if ("obstacle" in planned) {
      throw new WorkbookFault(planned.obstacle.code, planned.obstacle.values);
    }
    return { result: planned.done, plan: planned.plan };
  });
}

/** A reason stands in one row of the table, and is read in the middle of a sentence. */
function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
