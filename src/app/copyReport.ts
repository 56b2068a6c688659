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
 * @throws WorkbookFault where there is no report yet, or where Excel refuses to be read
 */
export async function copyReport(gateway: WorkbookGateway, now: Date): Promise<CopiedReport> {
  const { standing } = await checkWorkbook(gateway, { now });
  if (standing.length === 0) {
    throw new WorkbookFault("no-report");
  }
  return { html: reportHtml(standing), text: reportPlainText(standing) };
}
