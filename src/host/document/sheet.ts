import type { AddedChart } from "./addedChart";
import { drawingReference } from "./chartParts";
import type { EngineFile } from "./engine";
import { writeToEngine } from "./engineCells";
import type { Hyperlink } from "./hyperlink";
import type { PlacedCell, SheetPart } from "./sheetPart";
import type { XmlElement } from "./xmlElement";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

const states: Readonly<Record<string, SheetVisibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};
const stateNames: Readonly<Record<SheetVisibility, string | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** What a sheet needs of the workbook that it is in. */
export interface SheetOwner {
  engine(): EngineFile;
  readPart(sheet: Sheet): SheetPart;
  readHyperlinks(sheet: Sheet): Map<string, Hyperlink>;
  touch(): void;
}

/** Where the engine's part of a sheet differs from what was asked for. */
export interface SheetMending {
  readonly part: SheetPart;
  /** Sections to be taken from the tree of `part`. */
  readonly replaced: ReadonlySet<string>;
  readonly patches: ReadonlyMap<string, Readonly<Record<string, string | number | undefined>>>;
  readonly written: readonly PlacedCell[];
}

/** A worksheet of the workbook. Its part is read when first needed. */
export class Sheet {
  /** Those that were added since the file was opened. */
  readonly charts: AddedChart[] = [];
  private content: SheetPart | undefined;
  private written = false;
  private readonly writtenCells: PlacedCell[] = [];
  private readonly patches = new Map<string, Readonly<Record<string, string | number | undefined>>>();
  private readonly replaced = new Set<string>();
  private links: Map<string, Hyperlink> | undefined;

  constructor(
    readonly element: XmlElement,
    /** Of the part that was opened; `undefined` for a sheet that was added. */
    readonly partName: string | undefined,
    private readonly owner: SheetOwner,
  ) {}

  get name(): string {
    return this.element.attribute("name") ?? "";
  }

  /** Excel's own id of a sheet, in braces; stable when the sheet is renamed or moved. */
  get id(): string {
    const number = Number(this.element.attribute("sheetId") ?? 0)
      .toString(16)
      .toUpperCase()
      .padStart(12, "0");
    return `{00000000-0001-0000-0000-${number}}`;
  }

  get part(): SheetPart {
    this.content ??= this.owner.readPart(this);
    return this.content;
  }

  get visibility(): SheetVisibility {
    return states[this.element.attribute("state") ?? "visible"] ?? "Visible";
  }

  set visibility(value: SheetVisibility) {
    this.element.setAttribute("state", stateNames[value]);
    this.owner.touch();
  }

  get protection(): XmlElement | undefined {
    const element = this.part.root.child("sheetProtection");
    return element?.flag("sheet", false) ? element : undefined;
  }

  /** Whether the saved part is the engine's; otherwise the original bytes are kept. */
  get isWritten(): boolean {
    return this.written || this.partName === undefined;
  }

  /** The engine, to change this sheet by. */
  engine(): EngineFile {
    this.written = true;
    this.owner.touch();
    return this.owner.engine();
  }

  /** To be called when the rules in the part's tree changed: they are saved from there. */
  conditionalFormatsChanged(): void {
    this.replaced.add("conditionalFormatting");
    this.engine();
  }

  /** As for conditional formats. */
  headerFooterChanged(): void {
    this.replaced.add("headerFooter");
    this.engine();
  }

  /** As for conditional formats. */
  pageBreaksChanged(): void {
    this.replaced.add("rowBreaks");
    this.engine();
  }

  /** Attributes of the saved part that the engine has no call for, by section. */
  patch(section: string, attributes: Readonly<Record<string, string | number | undefined>>): void {
    this.patches.set(section, { ...this.patches.get(section), ...attributes });
    this.engine();
  }

  /** What to mend in the part that the engine writes. */
  get mending(): SheetMending {
    const patches = this.charts.length === 0 ? this.patches : new Map([...this.patches, ["drawing", drawingReference]]);
    return { part: this.part, replaced: this.replaced, patches, written: this.writtenCells };
  }

  /** Links by cell, as they now are. */
  hyperlinks(): Map<string, Hyperlink> {
    this.links ??= this.owner.readHyperlinks(this);
    return this.links;
  }

  /** Tells the engine what changed in the index of cells. */
  flush(): void {
    const changes = this.content?.takeChanges() ?? [];
    if (changes.length > 0) {
      writeToEngine(this.engine(), this.name, changes);
      for (const change of changes) {
        this.writtenCells.push(change);
      }
    }
  }
}
