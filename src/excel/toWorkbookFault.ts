import { WorkbookFault } from "#app/workbookFault";
import type { WorkbookFaultCode } from "#core/model/faultCode";

/**
 * Codes of Office.js errors that have a fault of their own, after Microsoft's table of error messages
 * and the host's failure codes.
 */
const faultCodes: Readonly<Record<string, WorkbookFaultCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "refused",
  WorkbookReadOnly: "read-only",
  EditModeReadOnly: "read-only",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  InvalidSelection: "selection-not-one-area",
  InvalidOrTimedOutSession: "session-lost",
  InvalidSession: "session-lost",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
};

/**
 * A failure of Office.js as a fault. Anything else is a bug and comes out as it is.
 *
 * Office.js errors are told by their shape: the library may live in another realm than this code.
 */
export function toWorkbookFault(error: unknown): unknown {
  if (!isOfficeError(error)) {
    return error;
  }
  return new WorkbookFault(faultCodes[error.code] ?? "refused", { detail: detailOf(error) }, { cause: error });
}

/** What Office.js says of a failure: code, message and place. */
export function detailOf(error: unknown): string {
  return isOfficeError(error)
    ? [error.code, error.message, error.debugInfo?.errorLocation].filter(Boolean).join(" · ")
    : String(error);
}

/** The code of a failure of Office.js; undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  return isOfficeError(error) ? error.code : undefined;
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" && error !== null && "name" in error && error.name === "RichApi.Error" && "code" in error
  );
}
