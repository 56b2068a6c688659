import { strFromU8 } from "fflate";
import type { WorkbookOpenErrorCode } from "#host/openError";

const oleSignature = "d0cf11e0a1b11ae1";
/** How much of a file is looked at to tell a text from something else. */
const looked = 4096;

/** What a file is by its first bytes and, in OLE files, by the names of its streams. */
export function kindOfBytes(bytes: Uint8Array): WorkbookOpenErrorCode | "zip" {
  const signature = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (signature === oleSignature) {
    return kindOfOle(strFromU8(bytes, true));
  }
  if (signature.startsWith("504b")) {
    return "zip";
  }
  return isText(bytes.subarray(0, looked)) ? "text-file" : "not-a-workbook";
}

/** Excel encrypts by wrapping the package in an OLE file; in such files, streams' names stand as UTF-16. */
function kindOfOle(text: string): WorkbookOpenErrorCode {
  const has = (stream: string): boolean => text.includes([...stream, ""].join("\0"));
  if (has("EncryptedPackage")) {
    return "encrypted";
  }
  return has("Workbook") || has("Book") ? "old-format" : "not-a-workbook";
}

/** Text has no zeros, of the signs below the blank only tabs and line ends, and no 0xff, in UTF-8 or in GBK. */
function isText(bytes: Uint8Array): boolean {
  return (
    bytes.length > 0 &&
    bytes.every((byte) => (byte >= 0x20 && byte !== 0xff) || byte === 0x09 || byte === 0x0a || byte === 0x0d)
  );
}

/** What a zip without an Excel workbook is: OpenDocument files name their parts so (OpenDocument 1.3 part 2, 3). */
export function kindOfPackage(names: readonly string[]): WorkbookOpenErrorCode {
  return names.includes("mimetype") && names.includes("content.xml") ? "open-document" : "not-a-workbook";
}
