import { toWorkbookFault } from "./toWorkbookFault";

/**
 * Opens a file as a new workbook beside the one that is open (ExcelApi 1.8).
 *
 * @throws WorkbookFault where Excel opens none
 */
export async function openAsNewWorkbook(excel: typeof Excel, base64: string): Promise<void> {
  try {
    await excel.createWorkbook(base64);
  } catch (error) {
    throw toWorkbookFault(error);
  }
}
