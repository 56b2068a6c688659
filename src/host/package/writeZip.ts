import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipArchive } from "./zipArchive";
import { deflated, stored, type ZipEntry } from "./zipEntry";

/** What becomes of an archive's entries; all others stay as they are. */
export interface ZipChanges {
  /** New content by name; what is not in the archive yet is added at its end, in this order. */
  readonly changed: ReadonlyMap<string, Uint8Array>;
  /** What is taken out, unless it has new content. */
  readonly removed?: ReadonlySet<string>;
}

/** 1980-01-01, the first day a zip can tell: a file's bytes depend on its content only. */
const firstDay = 0x0021;
const localSize = 30;
const directorySize = 46;
const endSize = 22;
const version = 20;
const utf8Flag = 0x0800;

/** The archive with its changes. Untouched entries keep their compressed bytes, checksums and dates. */
export function writeZip(archive: ZipArchive, { changed, removed = new Set() }: ZipChanges): Uint8Array {
  const names = [...archive.names, ...[...changed.keys()].filter((name) => !archive.has(name))];
  const entries = names
    .filter((name) => changed.has(name) || !removed.has(name))
    .flatMap((name) => {
      const content = changed.get(name);
      const entry = content ? newEntry(name, content) : archive.entry(name);
      return entry ? [entry] : [];
    });
  return packed(entries);
}

function newEntry(name: string, content: Uint8Array): ZipEntry {
  const smaller = deflateSync(content, { level: 6 });
  const isSmaller = smaller.length < content.length;
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    isUtf8: true,
    method: isSmaller ? deflated : stored,
    time: 0,
    date: firstDay,
    crc: crc32(content),
    size: content.length,
    packed: isSmaller ? smaller : content,
  };
}

function packed(entries: readonly ZipEntry[]): Uint8Array {
  const total = entries.reduce(
    (sum, { nameBytes, packed: content }) => sum + localSize + directorySize + 2 * nameBytes.length + content.length,
    endSize,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const entry of entries) {
    starts.push(at);
    view.setUint32(at, 0x04034b50, true);
    setFields(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + localSize);
    at += localSize + entry.nameBytes.length;
    bytes.set(entry.packed, at);
    at += entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    setFields(view, at + 6, entry);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + directorySize);
    at += directorySize + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that an entry's header and its line in the directory have in common. */
function setFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, entry.isUtf8 ? utf8Flag : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
