import type { openHostWorkbook } from "#host/hostWorkbook";
import type { WorkbookOpenError } from "#host/openError";

/** What the page asks of its worker. A request is Office.js' own text. */
export type ToWorker =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly options?: Parameters<typeof openHostWorkbook>[1] }
  | { readonly kind: "request"; readonly text: string }
  | { readonly kind: "save" };

export type FromWorker =
  | { readonly kind: "opened" }
  | {
      readonly kind: "not-opened";
      readonly code: WorkbookOpenError["code"];
      readonly values: WorkbookOpenError["values"];
    }
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "saved"; readonly bytes: Uint8Array }
  /** A bug: nothing that a file could be the reason of. */
  | { readonly kind: "crashed"; readonly message: string };
