import type { AddedChart } from "./addedChart";
import type { Hyperlink } from "./hyperlink";
import type { SheetPart } from "./sheetPart";
import { setTabSelected } from "./sheetView";
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
  readPart(sheet: Sheet): SheetPart;
  readHyperlinks(sheet: Sheet): Map<string, Hyperlink>;
  touch(): void;
}

/** A worksheet of the workbook. Its part is read when first needed. */
export class Sheet {
  /** Those that were added since the file was opened. */
  readonly charts: AddedChart[] = [];
  private content: SheetPart | undefined;
  private treeChanged = false;
  private links: Map<string, Hyperlink> | undefined;

  constructor(
    readonly element: XmlElement,
    readonly partName: string,
    private readonly owner: SheetOwner,
    /** Whether it was added since the file was opened. */
    private readonly isAdded: boolean = false,
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

  /** Whether its part is to be written anew; otherwise its bytes are kept. */
  get isChanged(): boolean {
    return this.isAdded || this.treeChanged || this.content?.hasChangedRows === true;
  }

  /** To be called when something around the cells changed in the part's tree. */
  changed(): void {
    this.treeChanged = true;
    this.owner.touch();
  }

  selectTab(isSelected: boolean): void {
    setTabSelected(this.part.root, isSelected);
    this.changed();
  }

  /** Links by cell, as they now are. */
  hyperlinks(): Map<string, Hyperlink> {
    this.links ??= this.owner.readHyperlinks(this);
    return this.links;
  }
}
