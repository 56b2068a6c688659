import { assess, type Assessment } from "#core/assess";
import { finalCheck } from "#core/check/finalCheck";
import type { FormChoice } from "#core/model/form";
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
 * @param form which of the workbook's forms, where it holds several
 * @throws WorkbookFault where Excel refuses to be read
 */
export async function checkFinally(
  gateway: WorkbookGateway,
  now: Date,
  form: FormChoice | null = null,
): Promise<FinallyChecked> {
  const survey = await gateway.survey();
  const { assessment } = assess(survey.snapshot, { now, form, isReadOnly: true });
  return { assessment, answers: finalCheck(assessment, survey) };
}
