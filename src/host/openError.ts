/**
 * Why a file could not be opened. `encrypted`: it asks for a password; `truncated`: the end of it is missing;
 * `damaged-part`: a part of it is not what the file says of it; `file-too-large`: unpacked it is beyond what is read.
 */
export type WorkbookOpenErrorCode =
  | "not-a-workbook"
  | "old-format"
  | "binary-workbook"
  | "open-document"
  | "text-file"
  | "encrypted"
  | "truncated"
  | "no-sheets"
  | "damaged-part"
  | "file-too-large"
  | "too-many-cells"
  | "unknown-compression";

const meanings: Readonly<Record<WorkbookOpenErrorCode, string>> = {
  "not-a-workbook": "the file is not an .xlsx workbook",
  "old-format": "the file is an .xls or .et workbook",
  "binary-workbook": "the file is an .xlsb workbook",
  "open-document": "the file is an OpenDocument file, .ods for instance",
  "text-file": "the file is a text, a .csv for instance",
  encrypted: "the workbook is protected by a password to open",
  truncated: "the file is damaged or was cut short",
  "no-sheets": "the workbook has no sheets",
  "damaged-part": "a part of the file is damaged",
  "file-too-large": "the file is too large when unpacked",
  "too-many-cells": "the workbook has more cells than are read",
  "unknown-compression": "the file is compressed in a way that workbooks never are",
};

/** The bytes are not a workbook that can be opened; nothing was read from them. */
export class WorkbookOpenError extends Error {
  override readonly name = "WorkbookOpenError";
  /** What the sentence for the code names. */
  readonly values: Readonly<Record<string, string>>;

  constructor(
    readonly code: WorkbookOpenErrorCode,
    { part, cause }: { readonly part?: string; readonly cause?: unknown } = {},
  ) {
    super(meanings[code], { cause });
    this.values = part === undefined ? {} : { part };
  }
}
