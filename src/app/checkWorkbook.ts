import { assess, type Assessment } from "#core/assess";
import type { OnStage, WorkbookGateway } from "./ports";

export interface CheckOptions {
  /** When the check takes place: passed in, so that it can be repeated. */
  readonly now: Date;
  readonly onStage?: OnStage;
}

/**
 * 仅校验: reads and judges the workbook as it stands, its report included, and writes nothing.
 *
 * @throws WorkbookFault where Excel refuses to be read
 */
export function checkWorkbook(gateway: WorkbookGateway, { now, onStage }: CheckOptions): Promise<Assessment> {
  return gateway.update((snapshot) => ({ result: assess(snapshot, { now, isReadOnly: true }).assessment }), onStage);
}
