import type { Assessment } from "#core/assess";
import { documentFileName, reportDocument } from "#core/report/document/reportDocument";
import { WorkbookFault } from "./workbookFault";

/** A Word document and how it is called. */
export interface WordFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * The report of an assessment as a Word document. What writes documents is large and comes only now.
 *
 * @throws WorkbookFault where there is no report, or where what writes documents could not be loaded
 */
export async function wordFile(assessment: Assessment, now: Date): Promise<WordFile> {
  if (assessment.standing.length === 0) {
    throw new WorkbookFault("no-report");
  }
  const { reportDocx } = await import("#word/reportDocx").catch((cause: unknown) => {
    throw new WorkbookFault("files-unreachable", {}, { cause });
  });
  return { fileName: documentFileName(assessment.tables), bytes: await reportDocx(reportDocument(assessment, now)) };
}
