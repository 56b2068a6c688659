import { WorkbookOpenError } from "#host/openError";
import { DefinedNames } from "./definedNames";
import { bytesOf, done, type Engine, type EngineFile } from "./engine";
import { kindOfPackage } from "./kindOfFile";
import { readHyperlinks } from "./hyperlink";
import { PackageParts } from "./packageParts";
import { workbookOrder } from "./schemaOrder";
import { CellCount } from "./readRows";
import { readSharedStrings } from "./sharedStrings";
import { Sheet, type SheetOwner } from "./sheet";
import { SheetPart } from "./sheetPart";
import { StyleSheet } from "./styleSheet";
import { XmlElement } from "./xmlElement";

const emptySheet = "<worksheet><sheetData/></worksheet>";

/**
 * A workbook file. Read from its parts, once and in whole sheets; written through the engine, which
 * is not even opened before the first write or calculation.
 */
export class WorkbookDocument {
  readonly styles: StyleSheet;
  readonly names: DefinedNames;
  readonly date1904: boolean;
  private readonly workbook: XmlElement;
  private sheetList: Sheet[];
  private strings: readonly string[] | undefined;
  private readonly cells = new CellCount();
  private file: EngineFile | undefined;
  /** What the engine wrote last. */
  private written: Uint8Array | undefined;
  private touched = false;
  /** Parts other than sheets' that are saved from their trees. */
  readonly changedParts = new Set<string>();

  private constructor(
    readonly parts: PackageParts,
    readonly partName: string,
    private readonly engineModule: Engine,
  ) {
    this.workbook = parts.xml(partName);
    this.date1904 = this.workbook.child("workbookPr")?.flag("date1904", false) ?? false;
    this.styles = new StyleSheet(this.stylesRoot(), () => this.openedEngine());
    this.names = new DefinedNames(this.workbook, this);
    this.sheetList = this.readSheets();
    if (this.sheetList.length === 0) {
      throw new WorkbookOpenError("no-sheets");
    }
  }

  static open(bytes: Uint8Array, engine: Engine): WorkbookDocument {
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
    const document = new WorkbookDocument(parts, main.target, engine);
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

  /** The engine, with all that was written so far. */
  engine(): EngineFile {
    for (const sheet of this.sheetList) {
      sheet.flush();
    }
    return this.openedEngine();
  }

  touch(): void {
    this.touched = true;
  }

  /** To be called when the tree of such a part changed. */
  partChanged(name: string): void {
    this.changedParts.add(name);
    this.touch();
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

  /** The engine marks the sheet's tab as the only selected one: sheets selected together are edited together. */
  activate(sheet: Sheet): void {
    const previous = this.activeSheet;
    if (previous !== sheet) {
      previous?.engine();
      done(this.openedEngine().SetActiveSheet(this.engineIndex(sheet)));
      sheet.engine();
    }
    this.setActiveTab(this.tabIndex(sheet));
  }

  get isStructureLocked(): boolean {
    return this.workbook.child("workbookProtection")?.flag("lockStructure", false) ?? false;
  }

  addSheet(name: string): Sheet {
    done(this.openedEngine().NewSheet(name));
    const list = this.workbook.ensureChild("sheets", workbookOrder);
    const sheetId = Math.max(0, ...this.tabs().map((each) => Number(each.attribute("sheetId") ?? 0))) + 1;
    const element = list.append(list.create("sheet", { name, sheetId }));
    this.touch();
    const sheet = new Sheet(element, undefined, this.owner());
    this.sheetList = [...this.sheetList, sheet];
    return sheet;
  }

  /** Takes the sheet out, with its names. References to it elsewhere are the caller's to mend. */
  deleteSheet(sheet: Sheet): void {
    const index = this.tabIndex(sheet);
    const active = this.activeSheet;
    done(this.openedEngine().DeleteSheet(sheet.name));
    this.workbook.child("sheets")?.remove(sheet.element);
    this.names.renumber((each) => (each === index ? undefined : each > index ? each - 1 : each));
    this.sheetList = this.sheetList.filter((each) => each !== sheet);
    this.touch();
    const visible = this.sheetList.filter((each) => each.visibility === "Visible");
    const next = active === sheet ? (visible.find((each) => this.tabIndex(each) >= index) ?? visible.at(-1)) : active;
    if (next) {
      this.setActiveTab(this.tabIndex(next));
      if (active === sheet) {
        done(this.openedEngine().SetActiveSheet(this.engineIndex(next)));
        next.engine();
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

  /** Makes Excel calculate everything when it opens the file: the engine saves formulas without results. */
  requestCalculation(): void {
    this.workbook.ensureChild("calcPr", workbookOrder).setAttribute("fullCalcOnLoad", 1);
    this.touch();
  }

  get calculationMode(): "Automatic" | "AutomaticExceptTables" | "Manual" {
    const mode = this.workbook.child("calcPr")?.attribute("calcMode");
    return mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
  }

  /** Whether anything was written that is not in the original bytes. */
  get isChanged(): boolean {
    for (const sheet of this.sheetList) {
      sheet.flush();
    }
    return this.touched || this.styles.isChanged;
  }

  /**
   * The file as the engine writes it. In writing it drops blank cells from the rows that it goes on to use, and
   * puts later values beside the wrong cells; so what is written next begins from the bytes.
   */
  writtenByEngine(): Uint8Array {
    this.written = bytesOf(this.engine());
    this.file = undefined;
    return this.written;
  }

  private openedEngine(): EngineFile {
    this.file ??= done(
      this.engineModule.OpenReader(this.written ?? this.parts.original) as EngineFile & {
        readonly error: string | null;
      },
    );
    return this.file;
  }

  private engineIndex(sheet: Sheet): number {
    return done(this.openedEngine().GetSheetIndex(sheet.name)).index;
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
      engine: () => this.openedEngine(),
      readPart: ({ partName }) =>
        new SheetPart(partName === undefined ? emptySheet : this.parts.text(partName), partName ?? "", {
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
      const id = [...element.attributes].find(([name]) => name.endsWith(":id"))?.[1];
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

  private stylesRoot(): XmlElement {
    const [name] = this.ofKind("styles");
    return name === undefined ? new XmlElement("styleSheet") : this.parts.xml(name);
  }

  /** Names of the parts of that kind that the workbook part refers to. */
  ofKind(kind: string): string[] {
    return this.parts
      .relationships(this.partName)
      .filter((each) => each.kind === kind && this.parts.has(each.target))
      .map((each) => each.target);
  }
}
