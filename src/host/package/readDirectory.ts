import { WorkbookOpenError } from "#host/openError";
import { deflated, stored, type ZipEntry } from "./zipEntry";

/** What is inflated from one file: more is a mistake or an attack, and no browser's tab holds it. */
const mostInflated = 300 * 1024 * 1024;
const mostEntries = 0xfffe;

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const in64 = 0xffffffff;
const encryptedFlag = 1;
const utf8Flag = 0x0800;

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** An entry before its content is looked for. */
interface Listed extends Omit<ZipEntry, "packed"> {
  readonly packedSize: number;
  readonly localHeader: number;
}

/**
 * The entries of a zip by its central directory (APPNOTE.TXT, 4.3 and 4.5.3). All that is claimed is
 * checked before anything is inflated: names, sizes, and that no two entries share bytes.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    const listed = listEntries(bytes, view, directory).filter(({ name }) => !name.endsWith("/"));
    checkNames(listed);
    if (listed.reduce((sum, { size }) => sum + size, 0) > mostInflated) {
      throw new WorkbookOpenError("file-too-large");
    }
    const spans = listed.map((entry) => locate(entry, bytes, view, directory.start));
    checkOverlaps(spans);
    return spans.map(({ entry }) => entry);
  } catch (cause) {
    // A position that lies outside of the bytes.
    throw cause instanceof RangeError ? new WorkbookOpenError("truncated", { cause }) : cause;
  }
}

function findDirectory(view: DataView): Directory {
  const first = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + endSize + view.getUint16(at + 20, true) <= view.byteLength) {
      return directoryAt(view, at);
    }
  }
  throw new WorkbookOpenError("truncated");
}

function directoryAt(view: DataView, at: number): Directory {
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let start = view.getUint32(at + 16, true);
  if ((count === 0xffff || size === in64 || start === in64) && view.getUint32(at - 20, true) === locator64Signature) {
    const end64 = uint64(view, at - 12);
    if (view.getUint32(end64, true) !== end64Signature) {
      throw new WorkbookOpenError("truncated");
    }
    [count, size, start] = [uint64(view, end64 + 32), uint64(view, end64 + 40), uint64(view, end64 + 48)];
  }
  if (count > mostEntries) {
    throw new WorkbookOpenError("file-too-large");
  }
  if (start + size > at) {
    throw new WorkbookOpenError("truncated");
  }
  return { start, end: start + size, count };
}

function listEntries(bytes: Uint8Array, view: DataView, { start, end, count }: Directory): Listed[] {
  const entries: Listed[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) {
      throw new WorkbookOpenError("truncated");
    }
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    entries.push(listedEntry(bytes, view, at, nameEnd, extraEnd));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (at > end) {
    throw new WorkbookOpenError("truncated");
  }
  return entries;
}

function listedEntry(bytes: Uint8Array, view: DataView, at: number, nameEnd: number, extraEnd: number): Listed {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const isUtf8 = (flags & utf8Flag) !== 0;
  // Some programs write `\`, as Windows does.
  const name = new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(nameBytes).replace(/\\/g, "/");
  if (flags & encryptedFlag) {
    throw new WorkbookOpenError("encrypted");
  }
  if (method !== stored && method !== deflated) {
    throw new WorkbookOpenError("unknown-compression");
  }
  const [size, packedSize, localHeader] = widened(
    view,
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    nameEnd,
    extraEnd,
  );
  if (method === stored && size !== packedSize) {
    throw new WorkbookOpenError("damaged-part", { part: name });
  }
  return {
    name,
    nameBytes,
    isUtf8,
    method,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size,
    packedSize,
    localHeader,
  };
}

/** Numbers too large for 32 bits stand, in their order, in an extra field (APPNOTE.TXT, 4.5.3). */
function widened(
  view: DataView,
  numbers: readonly [number, number, number],
  start: number,
  end: number,
): [number, number, number] {
  let field = -1;
  for (let at = start; at + 4 <= end && field < 0; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) {
      field = at + 4;
    }
  }
  const wide = (number: number): number => {
    if (number !== in64 || field < 0) {
      return number;
    }
    field += 8;
    return uint64(view, field - 8);
  };
  return [wide(numbers[0]), wide(numbers[1]), wide(numbers[2])];
}

/**
 * Part names are unique without regard to case, and have no steps that lead out (ECMA-376 part 2, 6.2.2).
 * Which of two such parts a program reads is chance.
 */
function checkNames(entries: readonly Listed[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key) || name.startsWith("/") || name.split("/").some((step) => step === ".." || step === "")) {
      throw new WorkbookOpenError("damaged-part", { part: name });
    }
    seen.add(key);
  }
}

interface Span {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

function locate({ packedSize, localHeader, ...entry }: Listed, bytes: Uint8Array, view: DataView, limit: number): Span {
  if (view.getUint32(localHeader, true) !== localSignature) {
    throw new WorkbookOpenError("damaged-part", { part: entry.name });
  }
  const nameStart = localHeader + 30;
  const nameEnd = nameStart + view.getUint16(localHeader + 26, true);
  const start = nameEnd + view.getUint16(localHeader + 28, true);
  const end = start + packedSize;
  const isSameName =
    nameEnd - nameStart === entry.nameBytes.length &&
    entry.nameBytes.every((byte, index) => byte === bytes[nameStart + index]);
  if (end > limit || !isSameName || view.getUint16(localHeader + 8, true) !== entry.method) {
    throw new WorkbookOpenError("damaged-part", { part: entry.name });
  }
  return { entry: { ...entry, packed: bytes.subarray(start, end) }, start: localHeader, end };
}

function checkOverlaps(spans: readonly Span[]): void {
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < end) {
      throw new WorkbookOpenError("damaged-part", { part: span.entry.name });
    }
    end = span.end;
  }
}

function uint64(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) {
    throw new WorkbookOpenError("file-too-large");
  }
  return value;
}
