import { WorkbookOpenError } from "#host/openError";
import { ZipArchive } from "#host/package/zipArchive";
import { kindOfBytes } from "./kindOfFile";
import { parseXml, type XmlFile } from "./parseXml";
import { relationshipsName, resolveTarget } from "./partName";
import type { XmlElement } from "./xmlElement";

/** One `<Relationship>` of a part, its target resolved to a part name. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type URI: `worksheet`, `styles`, `table` … */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
  /** As written; for an external target the address. */
  readonly rawTarget: string;
}

/** The parts of the .xlsx package as it was opened. Reading only: what is written goes through the engine. */
export class PackageParts {
  readonly archive: ZipArchive;
  private readonly files = new Map<string, XmlFile>();

  private constructor(readonly original: Uint8Array) {
    const kind = kindOfBytes(original);
    if (kind !== "zip") {
      throw new WorkbookOpenError(kind);
    }
    this.archive = ZipArchive.open(original);
  }

  static open(bytes: Uint8Array): PackageParts {
    return new PackageParts(bytes);
  }

  get names(): string[] {
    return this.archive.names;
  }

  has(name: string): boolean {
    return this.archive.has(name);
  }

  text(name: string): string {
    const bytes = this.archive.read(name);
    if (!bytes) {
      throw new WorkbookOpenError("damaged-part", { part: name, cause: new Error("the part is missing") });
    }
    const encoding =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? "utf-16le"
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? "utf-16be"
          : "utf-8";
    return new TextDecoder(encoding).decode(bytes);
  }

  /** The part's content, inflated and checked each time. */
  bytes(name: string): Uint8Array | undefined {
    return this.archive.read(name);
  }

  /** The part as a tree, read once. */
  xml(name: string): XmlElement {
    let file = this.files.get(name);
    if (!file) {
      try {
        file = parseXml(this.text(name));
      } catch (cause) {
        throw cause instanceof WorkbookOpenError ? cause : new WorkbookOpenError("damaged-part", { part: name, cause });
      }
      this.files.set(name, file);
    }
    return file.root;
  }

  relationships(part: string): Relationship[] {
    const name = relationshipsName(part);
    if (!this.has(name)) {
      return [];
    }
    return this.xml(name)
      .childrenNamed("Relationship")
      .map((element) => ({
        id: element.attribute("Id") ?? "",
        kind: (element.attribute("Type") ?? "").split("/").at(-1) ?? "",
        target: resolveTarget(part, element.attribute("Target") ?? ""),
        external: element.attribute("TargetMode") === "External",
        rawTarget: element.attribute("Target") ?? "",
      }));
  }
}
