import type { UndoOutcome } from "#core/model/undoOutcome";
import type { WorkbookGateway } from "./ports";

/**
 * 撤销本次写入: puts back what was changed last, by 生成自评报告, a fix or saved settings; what the user changed since stays, and is named.
 *
 * @throws WorkbookFault where there is nothing to take back, or where Excel refuses
 */
export function undoRun(gateway: WorkbookGateway): Promise<UndoOutcome> {
  return gateway.undo();
}
