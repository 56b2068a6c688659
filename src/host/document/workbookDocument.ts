import { WorkbookOpenError } from "#host/openError";
import { DefinedNames } from "./definedNames";
import { kindOfPackage } from "./kindOfFile";
import { readHyperlinks } from "./hyperlink";
import { PackageParts } from "./packageParts";
import { parseXml } from "./parseXml";
import { plainStyles } from "./plainStyles";
import { relationshipAttribute, relationshipId } from "./relationshipAttribute";
import { workbookOrder } from "./schemaOrder";
import { CellCount } from "./readRows";
import { readSharedStrings } from "./sharedStrings";
import { Sheet, type SheetOwner } from "./sheet";
import { SheetPart } from "./sheetPart";
import { StyleSheet } from "./styleSheet";
import { XmlElement } from "./xmlElement";

const typeBase = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const sheetType = `${typeBase}.worksheet+xml`;
const stylesType = `${typeBase}.styles+xml`;

/**
 * A workbook file: its parts, each read once and when it is first needed, and changed where they are.
 */
export class WorkbookDocument {
  readonly styles: StyleSheet;
  readonly names: DefinedNames;
  readonly date1904: boolean;
  private readonly workbook: XmlElement;
  private sheetList: Sheet[];
  private strings: readonly string[] | undefined;
  private readonly cells = new CellCount();
  private touched = false;

  private constructor(
    readonly parts: PackageParts,
    readonly partName: string,
  ) {
    this.workbook = parts.xml(partName);
    this.date1904 = this.workbook.child("workbookPr")?.flag("date1904", false) ?? false;
    this.styles = this.openedStyles();
    this.names = new DefinedNames(this.workbook, this);
    this.sheetList = this.readSheets();
    if (this.sheetList.length === 0) {
      throw new WorkbookOpenError("no-sheets");
    }
  }

  static open(bytes: Uint8Array): WorkbookDocument {
    const parts = PackageParts.open(bytes);
    const main = parts.relationships("").find((each) => each.kind === "officeDocument");
    if (!main || !parts.has(main.target)) {
      throw new WorkbookOpenError(kindOfPackage(parts.names));
    }
    if (main.target.endsWith(".bin")) {
      throw new WorkbookOpenError("binary-workbook");
    }
    if (parts.xml(main.target).localName !== "workbook") {
      throw new WorkbookOpenError("not-a-workbook");
    }
    const document = new WorkbookDocument(parts, main.target);
    document.checkParts();
    return document;
  }

  /**
   * Reads whatever may be read later, so that damage is told before anything is done: a part that does not
   * hold would otherwise be met in the middle of the work, or be handed on.
   */
  private checkParts(): void {
    const sheetParts = new Set(this.sheetList.map(({ partName }) => partName));
    for (const name of this.parts.names) {
      if (/\.rels$|\/tables\/[^/]*\.xml$/i.test(name)) {
        this.parts.xml(name);
      } else if (!sheetParts.has(name)) {
        this.parts.bytes(name);
      }
    }
    for (const sheet of this.sheetList) {
      void sheet.part;
    }
  }

  get root(): XmlElement {
    return this.workbook;
  }

  /** Worksheets in the order of their tabs; chart sheets are not among them. */
  get sheets(): readonly Sheet[] {
    return this.sheetList;
  }

  /** To be called when the workbook part changed. */
  touch(): void {
    this.touched = true;
    this.parts.treeChanged(this.partName);
  }

  /** Sheet names compare without regard to case. */
  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheetList.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Position among all tabs, chart sheets included, which is what names and views count by. */
  tabIndex(sheet: Sheet): number {
    return this.tabs().indexOf(sheet.element);
  }

  sheetAtTab(index: number): Sheet | undefined {
    const element = this.tabs()[index];
    return this.sheetList.find((sheet) => sheet.element === element);
  }

  get activeSheet(): Sheet | undefined {
    return (
      this.sheetAtTab(Number(this.view()?.attribute("activeTab") ?? 0)) ??
      this.sheetList.find((sheet) => sheet.visibility === "Visible")
    );
  }

  /** Its tab is the only selected one from then on. */
  activate(sheet: Sheet): void {
    const previous = this.activeSheet;
    if (previous !== sheet) {
      previous?.selectTab(false);
      sheet.selectTab(true);
    }
    this.setActiveTab(this.tabIndex(sheet));
  }

  get isStructureLocked(): boolean {
    return this.workbook.child("workbookProtection")?.flag("lockStructure", false) ?? false;
  }

  addSheet(name: string): Sheet {
    const { parts } = this;
    const partName = parts.freeName(`${this.folder}worksheets/sheet`);
    const worksheet = new XmlElement("worksheet", new Map([["xmlns", this.mainNamespace]]));
    worksheet.append(worksheet.create("sheetData"));
    const id = parts.add(partName, worksheet, sheetType, this.partName, "worksheet");
    const list = this.workbook.ensureChild("sheets", workbookOrder);
    const sheetId = Math.max(0, ...this.tabs().map((each) => Number(each.attribute("sheetId") ?? 0))) + 1;
    const attribute = relationshipAttribute(this.workbook, parts.relationshipBase);
    const element = list.append(list.create("sheet", { name, sheetId, [attribute]: id }));
    this.touch();
    const sheet = new Sheet(element, partName, this.owner(), true);
    this.sheetList = [...this.sheetList, sheet];
    return sheet;
  }

  /** Takes the sheet out, with its names. References to it elsewhere are the caller's to mend. */
  deleteSheet(sheet: Sheet): void {
    const index = this.tabIndex(sheet);
    const active = this.activeSheet;
    const id = relationshipId(sheet.element);
    if (id !== undefined) {
      this.parts.unrelate(this.partName, id);
    }
    this.workbook.child("sheets")?.remove(sheet.element);
    this.names.renumber((each) => (each === index ? undefined : each > index ? each - 1 : each));
    this.sheetList = this.sheetList.filter((each) => each !== sheet);
    this.touch();
    const visible = this.sheetList.filter((each) => each.visibility === "Visible");
    const next = active === sheet ? (visible.find((each) => this.tabIndex(each) >= index) ?? visible.at(-1)) : active;
    if (next) {
      this.setActiveTab(this.tabIndex(next));
      if (active === sheet) {
        next.selectTab(true);
      }
    }
  }

  /** Moves a sheet among the worksheets; names and the active tab follow. */
  moveSheet(sheet: Sheet, position: number): void {
    const before = this.tabs();
    const active = this.activeSheet;
    const target = this.sheetList.filter((each) => each !== sheet)[position];
    const list = this.workbook.ensureChild("sheets", workbookOrder);
    list.remove(sheet.element);
    list.children.splice(target ? list.children.indexOf(target.element) : list.children.length, 0, sheet.element);
    const after = this.tabs();
    this.names.renumber((index) => {
      const element = before[index];
      return element && after.indexOf(element);
    });
    this.sheetList = [...this.sheetList].sort((a, b) => after.indexOf(a.element) - after.indexOf(b.element));
    if (active) {
      this.setActiveTab(this.tabIndex(active));
    }
    this.touch();
  }

  /** Makes Excel calculate everything when it opens the file: results of formulas that were written are not saved. */
  requestCalculation(): void {
    this.workbook.ensureChild("calcPr", workbookOrder).setAttribute("fullCalcOnLoad", 1);
    this.touch();
  }

  /** The order in which Excel calculated last: it repairs a file where a cell of it holds no formula, and makes it anew. */
  dropCalculationChain(): void {
    for (const { id } of this.parts.relationships(this.partName).filter(({ kind }) => kind === "calcChain")) {
      this.parts.unrelate(this.partName, id);
    }
  }

  get calculationMode(): "Automatic" | "AutomaticExceptTables" | "Manual" {
    const mode = this.workbook.child("calcPr")?.attribute("calcMode");
    return mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
  }

  /** Whether anything was written that is not in the original bytes. */
  get isChanged(): boolean {
    return this.touched || this.parts.isChanged || this.sheetList.some(({ isChanged }) => isChanged);
  }

  private setActiveTab(index: number): void {
    const views = this.workbook.ensureChild("bookViews", workbookOrder);
    const view = this.view() ?? views.append(views.create("workbookView"));
    view.setAttribute("activeTab", index === 0 ? undefined : index);
    this.touch();
  }

  private tabs(): XmlElement[] {
    return this.workbook.child("sheets")?.childrenNamed("sheet") ?? [];
  }

  private view(): XmlElement | undefined {
    return this.workbook.child("bookViews")?.child("workbookView");
  }

  private owner(): SheetOwner {
    return {
      readPart: ({ partName }) =>
        new SheetPart(this.parts.text(partName), partName, {
          cells: this.cells,
          sharedStrings: this.sharedStrings(),
          date1904: this.date1904,
        }),
      readHyperlinks: (sheet) => readHyperlinks(sheet.part.root, sheet.partName, this.parts),
      touch: () => this.touch(),
    };
  }

  private readSheets(): Sheet[] {
    const targets = new Map(this.parts.relationships(this.partName).map((each) => [each.id, each]));
    const owner = this.owner();
    return this.tabs().flatMap((element) => {
      const id = relationshipId(element);
      const target = targets.get(id ?? "");
      return target?.kind === "worksheet" && this.parts.has(target.target)
        ? [new Sheet(element, target.target, owner)]
        : [];
    });
  }

  private sharedStrings(): readonly string[] {
    const [name] = this.ofKind("sharedStrings");
    this.strings ??= name === undefined ? [] : this.readStrings(name);
    return this.strings;
  }

  private readStrings(name: string): string[] {
    const xml = this.parts.text(name);
    try {
      return readSharedStrings(xml);
    } catch (cause) {
      throw new WorkbookOpenError("damaged-part", { part: name, cause });
    }
  }

  /** A workbook may come without formats; the first that it needs makes the part. */
  private openedStyles(): StyleSheet {
    const [name] = this.ofKind("styles");
    if (name !== undefined) {
      return new StyleSheet(this.parts.xml(name), () => this.parts.treeChanged(name));
    }
    const root = parseXml(plainStyles(this.mainNamespace)).root;
    return new StyleSheet(root, () => {
      if (this.ofKind("styles").length === 0) {
        // Some programs look for it under this very name.
        const usual = `${this.folder}styles.xml`;
        const made = this.parts.has(usual) ? this.parts.freeName(`${this.folder}styles`) : usual;
        this.parts.add(made, root, stylesType, this.partName, "styles");
        this.parts.treeChanged(made);
      }
    });
  }

  private get folder(): string {
    return this.partName.slice(0, this.partName.lastIndexOf("/") + 1);
  }

  private get mainNamespace(): string {
    const { prefix } = this.workbook;
    return this.workbook.attribute(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? "";
  }

  /** Names of the parts of that kind that the workbook part refers to. */
  ofKind(kind: string): string[] {
    return this.parts
      .relationships(this.partName)
      .filter((each) => each.kind === kind && this.parts.has(each.target))
      .map((each) => each.target);
  }
}
