import { inflateSync } from "fflate";
import { WorkbookOpenError } from "#host/openError";
import { crc32 } from "./crc32";
import { readDirectory } from "./readDirectory";
import { deflated, type ZipEntry } from "./zipEntry";

/** A zip file that was opened: its directory is checked, its entries are inflated and checked when they are read. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  private constructor(readonly bytes: Uint8Array) {
    this.entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
  }

  /** Throws `WorkbookOpenError`. */
  static open(bytes: Uint8Array): ZipArchive {
    return new ZipArchive(bytes);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  entry(name: string): ZipEntry | undefined {
    return this.entries.get(name);
  }

  /** The entry's content, of just the size and the checksum that the directory claims. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    return entry && contentOf(entry);
  }
}

function contentOf(entry: ZipEntry): Uint8Array {
  const content = entry.method === deflated ? inflated(entry) : entry.packed;
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new WorkbookOpenError("damaged-part", { part: entry.name });
  }
  return content;
}

/** One byte more than claimed is room enough to see that there is more; fflate drops what does not fit. */
function inflated({ name, packed, size }: ZipEntry): Uint8Array {
  if (packed.length === 0) {
    throw new WorkbookOpenError("damaged-part", { part: name });
  }
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (cause) {
    throw new WorkbookOpenError("damaged-part", { part: name, cause });
  }
}
