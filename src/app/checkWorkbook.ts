import { assess, type Assessment } from "#core/assess";
import type { FormChoice } from "#core/model/form";
import type { OnStage, WorkbookGateway } from "./ports";

export interface CheckOptions {
  /** When the check takes place: passed in, so that it can be repeated. */
  readonly now: Date;
  readonly onStage?: OnStage;
  /** Which of the workbook's forms to judge, where it holds several. */
  readonly form?: FormChoice | null;
}

/**
 * 仅校验: reads and judges the workbook as it stands, its report included, and writes nothing.
 *
 * @throws WorkbookFault where Excel refuses to be read
 */
export function checkWorkbook(
  gateway: WorkbookGateway,
  { now, onStage, form = null }: CheckOptions,
): Promise<Assessment> {
  return gateway.update(
    (snapshot) => ({ result: assess(snapshot, { now, form, isReadOnly: true }).assessment }),
    onStage,
  );
}
