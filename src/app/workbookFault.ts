import type { WorkbookFaultCode } from "#core/model/faultCode";
import type { Issue } from "#core/model/issue";

/**
 * The workbook could not be reached. Says nothing about its contents: what is wrong inside a workbook
 * is an `Issue`, and issues are never thrown.
 */
export class WorkbookFault extends Error {
  override readonly name = "WorkbookFault";
  /** Why there was no table, where there was none. */
  readonly issues: readonly Issue[];

  /**
   * @param values what the fault's sentence inserts, a sheet's name for instance
   */
  constructor(
    readonly code: WorkbookFaultCode,
    readonly values: Readonly<Record<string, string>> = {},
    options: { readonly cause?: unknown; readonly issues?: readonly Issue[] } = {},
  ) {
    super(`workbook fault: ${code}`, options);
    this.issues = options.issues ?? [];
  }
}
