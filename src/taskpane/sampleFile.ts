import { WorkbookFault } from "#app/workbookFault";
import { loaded } from "./whenLoaded";

const address = new URL("../../assets/sample.xlsx", import.meta.url).href;

/**
 * The sample workbook as a file, from the add-in's own server.
 *
 * @throws WorkbookFault `files-unreachable`
 */
export async function sampleFile(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await loaded(fetch(address));
  if (!response.ok) {
    throw new WorkbookFault("files-unreachable");
  }
  return new Uint8Array(await loaded(response.arrayBuffer()));
}

/** Bytes as Office takes them. */
export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
