import { assess, type Assessment } from "#core/assess";
import { finalCheck } from "#core/check/finalCheck";
import type { FinalAnswer } from "#core/model/finalCheck";
import type { WorkbookGateway } from "./ports";

export interface FinallyChecked {
  readonly assessment: Assessment;
  readonly answers: readonly FinalAnswer[];
}

/**
 * 定稿检查: reads every worksheet, judges the tables and the report as they stand, and answers what is
 * asked before the workbook is handed in. Writes nothing.
 *
 * @throws WorkbookFault where Excel refuses to be read
 */
export async function checkFinally(gateway: WorkbookGateway, now: Date): Promise<FinallyChecked> {
  const survey = await gateway.survey();
  const { assessment } = assess(survey.snapshot, { now, isReadOnly: true });
  return { assessment, answers: finalCheck(assessment, survey) };
}
