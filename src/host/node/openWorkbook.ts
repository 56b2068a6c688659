import type { HostOptions } from "#host/hostOptions";
import { type LocalWorkbook, openLocalWorkbook } from "#host/localWorkbook";
import { loadClientLibrary } from "./clientLibrary";
import { startEngine } from "./startEngine";

/** Opens an .xlsx in Node. Throws `WorkbookOpenError` for bytes that are not one. */
export async function openWorkbook(bytes: Uint8Array, options?: HostOptions): Promise<LocalWorkbook> {
  return openLocalWorkbook(bytes, { engine: await startEngine(), client: loadClientLibrary() }, options);
}
