import type { WorkbookFaultCode } from "#core/model/faultCode";

/**
 * The workbook could not be reached. Says nothing about its contents: what is wrong inside a workbook
 * is an `Issue`, and issues are never thrown.
 */
export class WorkbookFault extends Error {
  override readonly name = "WorkbookFault";

  /**
   * @param values what the fault's sentence inserts, a sheet's name for instance
   */
  constructor(
    readonly code: WorkbookFaultCode,
    readonly values: Readonly<Record<string, string>> = {},
    options: { readonly cause?: unknown } = {},
  ) {
    super(`workbook fault: ${code}`, options);
  }
}
