import { strToU8 } from "fflate";
import { WorkbookOpenError } from "#host/openError";
import { ZipArchive } from "#host/package/zipArchive";
import { kindOfBytes } from "./kindOfFile";
import { parseXml, withDeclaration, type XmlFile } from "./parseXml";
import { ownerOf, relationshipsName, resolveTarget, targetFrom } from "./partName";
import { XmlElement } from "./xmlElement";

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

const contentTypes = "[Content_Types].xml";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of the .xlsx package, and which of them changed since it was opened. */
export class PackageParts {
  readonly archive: ZipArchive;
  private readonly files = new Map<string, XmlFile>();
  private readonly changedTrees = new Set<string>();
  /** Parts that came since the file was opened: all of them are trees. */
  private readonly added = new Set<string>();
  private readonly gone = new Set<string>();
  /** Begins the types of relationships between parts: Microsoft's, or in strict files ISO's. */
  readonly relationshipBase: string;

  private constructor(readonly original: Uint8Array) {
    const kind = kindOfBytes(original);
    if (kind !== "zip") {
      throw new WorkbookOpenError(kind);
    }
    this.archive = ZipArchive.open(original);
    const types = this.relationshipElements("").map((each) => each.attribute("Type") ?? "");
    const main = types.find((type) => type.endsWith("/officeDocument"));
    this.relationshipBase = (main ?? transitional).replace(/\/officeDocument$/, "");
  }

  static open(bytes: Uint8Array): PackageParts {
    return new PackageParts(bytes);
  }

  get names(): string[] {
    return [...this.archive.names.filter((name) => this.has(name) && !this.added.has(name)), ...this.added];
  }

  has(name: string): boolean {
    return this.added.has(name) || (this.archive.has(name) && !this.gone.has(name));
  }

  text(name: string): string {
    const added = this.added.has(name) ? this.files.get(name) : undefined;
    if (added) {
      return added.root.toString();
    }
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

  /** The content of a part of the file as it was opened, inflated and checked each time. */
  bytes(name: string): Uint8Array | undefined {
    return this.archive.read(name);
  }

  /** Whether anything was written that is not in the original bytes. */
  get isChanged(): boolean {
    return this.changedTrees.size > 0;
  }

  /** To be called when the tree of a part changed. */
  treeChanged(name: string): void {
    this.changedTrees.add(name);
  }

  /** The parts of which the tree changed, as they are to be saved. */
  changedParts(): Map<string, Uint8Array> {
    const changed = new Map<string, Uint8Array>();
    for (const name of this.changedTrees) {
      const file = this.files.get(name);
      if (file) {
        changed.set(name, strToU8(withDeclaration(file.prolog) + file.root.toString()));
      }
    }
    return changed;
  }

  /** The parts that were taken out. */
  get removed(): ReadonlySet<string> {
    return this.gone;
  }

  /** A name that no part has: the stem, a number and `.xml`. */
  freeName(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) {
      number += 1;
    }
    return `${stem}${number}.xml`;
  }

  /** Adds a part that another refers to. @returns the id of the relationship */
  add(name: string, root: XmlElement, contentType: string, from: string, kind: string): string {
    this.addTree(name, root);
    const types = this.xml(contentTypes);
    types.append(types.create("Override", { PartName: `/${name}`, ContentType: contentType }));
    this.treeChanged(contentTypes);
    return this.relate(from, kind, targetFrom(from, name));
  }

  /** Makes a part refer to another, or to an address outside. @returns the id of the relationship */
  relate(from: string, kind: string, target: string, isExternal = false): string {
    const name = relationshipsName(from);
    if (!this.has(name)) {
      this.addTree(name, new XmlElement("Relationships", new Map([["xmlns", relationshipsNamespace]])));
    }
    const list = this.xml(name);
    const ids = new Set(list.childrenNamed("Relationship").map((each) => each.attribute("Id")));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) {
      number += 1;
    }
    const Id = `rId${number}`;
    const element = list.append(
      list.create("Relationship", { Id, Type: `${this.relationshipBase}/${kind}`, Target: target }),
    );
    element.setAttribute("TargetMode", isExternal ? "External" : undefined);
    this.treeChanged(name);
    return Id;
  }

  /** Takes a relationship away, and the part that it leads to where nothing else does. */
  unrelate(from: string, id: string): void {
    const name = relationshipsName(from);
    const element = this.relationshipElements(from).find((each) => each.attribute("Id") === id);
    if (!element) {
      return;
    }
    const { target, external } = relationshipOf(from, element);
    this.xml(name).remove(element);
    this.treeChanged(name);
    if (!external && this.has(target) && !this.isReferredTo(target)) {
      this.remove(target);
    }
  }

  private addTree(name: string, root: XmlElement): void {
    this.gone.delete(name);
    this.added.add(name);
    this.files.set(name, { prolog: "", root });
    this.treeChanged(name);
  }

  private drop(name: string): void {
    if (this.archive.has(name)) {
      this.gone.add(name);
    }
    this.added.delete(name);
    this.files.delete(name);
    this.changedTrees.delete(name);
  }

  /** Takes a part out, with the parts that it alone refers to. */
  private remove(name: string): void {
    const types = this.xml(contentTypes);
    for (const each of types.childrenNamed("Override")) {
      if (each.attribute("PartName") === `/${name}`) {
        types.remove(each);
      }
    }
    this.treeChanged(contentTypes);
    for (const { id } of this.relationships(name)) {
      this.unrelate(name, id);
    }
    this.drop(relationshipsName(name));
    this.drop(name);
  }

  private isReferredTo(target: string): boolean {
    return this.names
      .filter((name) => name.endsWith(".rels"))
      .some((name) => this.relationships(ownerOf(name)).some((each) => !each.external && each.target === target));
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
    return this.relationshipElements(part).map((element) => relationshipOf(part, element));
  }

  private relationshipElements(part: string): XmlElement[] {
    const name = relationshipsName(part);
    return this.has(name) ? this.xml(name).childrenNamed("Relationship") : [];
  }
}

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

function relationshipOf(part: string, element: XmlElement): Relationship {
  return {
    id: element.attribute("Id") ?? "",
    kind: (element.attribute("Type") ?? "").split("/").at(-1) ?? "",
    target: resolveTarget(part, element.attribute("Target") ?? ""),
    external: element.attribute("TargetMode") === "External",
    rawTarget: element.attribute("Target") ?? "",
  };
}
