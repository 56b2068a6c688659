import type { HostOptions } from "#host/hostOptions";
import { type LocalWorkbook, openLocalWorkbook } from "#host/localWorkbook";
import { loadClientLibrary } from "./clientLibrary";

/** Opens an .xlsx in Node. Throws `WorkbookOpenError` for bytes that are not one. */
export function openWorkbook(bytes: Uint8Array, options?: HostOptions): LocalWorkbook {
  return openLocalWorkbook(bytes, loadClientLibrary(), options);
}
