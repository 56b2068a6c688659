import type { FormChoice } from "#core/model/form";
import { reportHtml } from "#core/report/document/reportHtml";
import { reportPlainText } from "#core/report/document/reportPlainText";
import { checkWorkbook } from "./checkWorkbook";
import type { WorkbookGateway } from "./ports";
import { WorkbookFault } from "./workbookFault";

/** The report in the two forms that a clipboard takes. */
export interface CopiedReport {
  readonly html: string;
  readonly text: string;
}

/**
 * 复制报告: the report as it stands on its worksheet, the user's changes included.
 *
 * @param form which of the workbook's forms it is about, where there are several
 * @throws WorkbookFault where there is no report yet, or where Excel refuses to be read
 */
export async function copyReport(
  gateway: WorkbookGateway,
  now: Date,
  form: FormChoice | null = null,
): Promise<CopiedReport> {
  const { standing } = await checkWorkbook(gateway, { now, form });
  if (standing.length === 0) {
    throw new WorkbookFault("no-report");
  }
  return { html: reportHtml(standing), text: reportPlainText(standing) };
}
