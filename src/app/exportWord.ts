import type { FormChoice } from "#core/model/form";
import { checkWorkbook } from "./checkWorkbook";
import type { WorkbookGateway } from "./ports";
import { wordFile, type WordFile } from "./wordFile";

/**
 * 导出 Word: the report as it stands on its worksheet, the user's changes included. Writes nothing into
 * the workbook.
 *
 * @param now becomes the document's time
 * @param form which of the workbook's forms it is about, where there are several
 * @throws WorkbookFault where there is no report yet, or where Excel refuses to be read
 */
export async function exportWord(
  gateway: WorkbookGateway,
  now: Date,
  form: FormChoice | null = null,
): Promise<WordFile> {
  return wordFile(await checkWorkbook(gateway, { now, form }), now);
}
