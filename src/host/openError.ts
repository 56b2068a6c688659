/** Why a file could not be opened. `encrypted`: it asks for a password; `truncated`: the end of it is missing. */
export type WorkbookOpenErrorCode = "not-a-workbook" | "encrypted" | "truncated" | "no-sheets";

const meanings: Readonly<Record<WorkbookOpenErrorCode, string>> = {
  "not-a-workbook": "the file is not an .xlsx workbook",
  encrypted: "the workbook is protected by a password to open",
  truncated: "the file is damaged or was cut short",
  "no-sheets": "the workbook has no sheets",
};

/** The bytes are not a workbook that can be opened; nothing was read from them. */
export class WorkbookOpenError extends Error {
  override readonly name = "WorkbookOpenError";

  constructor(
    readonly code: WorkbookOpenErrorCode,
    options?: { readonly cause: unknown },
  ) {
    super(meanings[code], options);
  }
}
