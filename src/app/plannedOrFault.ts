import type { SavedSetting } from "#core/model/savedSetting";
import type { PlannedPairs } from "#core/plan/planPairs";
import type { Decision } from "./ports";
import { WorkbookFault } from "./workbookFault";

/**
 * What is to be written into a table of items and contents.
 *
 * @throws WorkbookFault where something of the user's stands in the way
 */
export function plannedOrFault(planned: PlannedPairs): Decision<readonly SavedSetting[]> {
  if ("obstacle" in planned) {
    throw new WorkbookFault(planned.obstacle.code, planned.obstacle.values);
  }
  const { plan, saved } = planned;
  return plan.operations.length === 0 ? { result: saved } : { result: saved, plan };
}
