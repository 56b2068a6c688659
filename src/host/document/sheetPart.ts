import { WorkbookOpenError } from "#host/openError";
import { type Area, areaName, cellName, intersection, parseArea } from "#host/vocabulary/cellAddress";
import { type Cell, blankCell } from "./cell";
import { columnElement } from "./columns";
import { parseXml, withDeclaration, type XmlFile } from "./parseXml";
import { attribute, readRows, type ReadingContext, type Row, type SheetRows } from "./readRows";
import { worksheetOrder } from "./schemaOrder";
import { withoutComments } from "./scanTags";
import { shiftFormula } from "#host/formula/shiftFormula";
import { type CellContent, writtenRows } from "./writeRows";
import { XmlElement } from "./xmlElement";

const everything: Area = { top: 0, left: 0, bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER };

/** A cell with its place, zero-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * One worksheet: an index of its cells, and everything around them as a tree. Both follow what the host writes, and the
 * part is saved from them.
 */
export class SheetPart {
  private readonly file: XmlFile;
  private readonly data: SheetRows;
  /** Of the names of cells and rows, with its colon; "" where the file has none. */
  private readonly prefix: string;
  /** Rows to be written anew, and in each the cells that changed, with what they held in the file. */
  private readonly changes = new Map<number, Map<number, CellContent | null>>();

  constructor(xml: string, partName: string, context: ReadingContext) {
    try {
      const match = /<(\w+:)?sheetData(\s[^>]*)?>/.exec(xml);
      if (!match || match[0].endsWith("/>")) {
        this.file = parseXml(xml);
        this.prefix = this.file.root.prefix;
        this.data = readRows("", this.prefix, context);
        return;
      }
      const prefix = match[1] ?? "";
      this.prefix = prefix;
      const start = match.index + match[0].length;
      const end = xml.indexOf(`</${prefix}sheetData>`, start);
      if (end < 0) {
        throw new Error("the cells of a sheet end early");
      }
      this.file = parseXml(xml.slice(0, start) + xml.slice(end));
      this.data = readRows(withoutComments(xml.slice(start, end)), prefix, context);
    } catch (cause) {
      throw cause instanceof WorkbookOpenError
        ? cause
        : new WorkbookOpenError("damaged-part", { part: partName, cause });
    }
  }

  get root(): XmlElement {
    return this.file.root;
  }

  /** The child of `<worksheet>` with that name, made if missing. */
  section(localName: string): XmlElement {
    return this.root.ensureChild(localName, worksheetOrder);
  }

  /** Puts a new child of `<worksheet>` where it belongs. */
  place(child: XmlElement): void {
    this.root.insertInOrder(child, worksheetOrder);
  }

  placeOf(name: string): { readonly row: number; readonly column: number } | undefined {
    const area = parseArea(name);
    return area && { row: area.top, column: area.left };
  }

  cell(row: number, column: number): Cell | undefined {
    return this.data.rows.get(row)?.cells.get(column);
  }

  rowAttribute(row: number, name: string): string | undefined {
    const attributes = this.data.rows.get(row)?.attributes;
    return attributes === undefined ? undefined : attribute(attributes, name);
  }

  /** The cell, ready to be changed; made with the style that its row or column gives if missing. */
  changingCell(row: number, column: number): Cell {
    const owner = this.row(row);
    let cell = owner.cells.get(column);
    const changes = this.changesOf(row);
    if (!changes.has(column)) {
      changes.set(column, cell ? { value: cell.value, formula: cell.formula } : null);
    }
    if (!cell) {
      cell = blankCell(this.inheritedStyle(row, column));
      owner.cells.set(column, cell);
    }
    return cell;
  }

  /** Whether a cell or a row is to be written anew. */
  get hasChangedRows(): boolean {
    return this.changes.size > 0;
  }

  /** Gives a row (`<row>`) an attribute; `undefined` takes it away. */
  setRowAttribute(index: number, name: string, value: string | number | undefined): void {
    const row = this.row(index);
    const others = row.attributes.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
    row.attributes = value === undefined ? others : `${others} ${name}="${value}"`;
    this.changesOf(index);
  }

  /** The part as it is to be saved; `drawing` stands for the attributes of a `<drawing>` that it gets. */
  toXml(drawing?: Readonly<Record<string, string>>): string {
    const { prolog, root } = this.file;
    const copy = new XmlElement(root.name, new Map(root.attributes), [...root.children]);
    const data = copy.ensureChild("sheetData", worksheetOrder);
    const written = new XmlElement(data.name, data.attributes, [
      writtenRows(this.data.rows, this.changes, this.prefix),
    ]);
    copy.children.splice(copy.children.indexOf(data), 1, written);
    if (this.changes.size > 0) {
      this.writeDimension(copy);
    }
    if (drawing) {
      copy.insertInOrder(copy.create("drawing", drawing), worksheetOrder);
    }
    return withDeclaration(prolog) + copy.toString();
  }

  /** `<dimension>`, by which some programs know how far to read. */
  private writeDimension(worksheet: XmlElement): void {
    const standing = worksheet.child("dimension");
    const used = this.usedArea(everything, () => true);
    if (standing && used) {
      const dimension = worksheet.create("dimension", { ref: areaName(used) });
      worksheet.children.splice(worksheet.children.indexOf(standing), 1, dimension);
    }
  }

  /** The style of a cell that the file does not mention: its row's, else its column's. */
  inheritedStyle(row: number, column: number): number {
    const own = this.data.rows.get(row);
    if (own && attribute(own.attributes, "customFormat") === "1") {
      return Number(attribute(own.attributes, "s") ?? 0);
    }
    return this.columnStyle(column);
  }

  /** The format of the cells of a column that do not exist. */
  columnStyle(column: number): number {
    return Number(columnElement(this.root, column)?.attribute("style") ?? 0);
  }

  isRowHidden(row: number): boolean {
    return /^(1|true)$/.test(this.rowAttribute(row, "hidden") ?? "");
  }

  isColumnHidden(column: number): boolean {
    return columnElement(this.root, column)?.flag("hidden", false) ?? false;
  }

  /** Every cell that the file mentions inside the area, row by row. */
  *cells(area: Area): Generator<PlacedCell> {
    const rows = area.bottom - area.top + 1 < this.data.rows.size ? span(area.top, area.bottom) : this.sortedRows();
    for (const row of rows) {
      const cells = this.data.rows.get(row)?.cells;
      if (!cells || row < area.top || row > area.bottom) {
        continue;
      }
      for (const [column, cell] of cells) {
        if (column >= area.left && column <= area.right) {
          yield { row, column, cell };
        }
      }
    }
  }

  /** The smallest rectangle around the cells that `counts` accepts; cells within `area` only. */
  usedArea(area: Area, counts: (cell: Cell) => boolean): Area | undefined {
    let used: Area | undefined;
    for (const { row, column, cell } of this.cells(area)) {
      if (counts(cell)) {
        used = used
          ? {
              top: Math.min(used.top, row),
              left: Math.min(used.left, column),
              bottom: Math.max(used.bottom, row),
              right: Math.max(used.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
    }
    return used;
  }

  /** The formula of a cell with its `=` left out; a shared one shifted to where the cell is. */
  formulaText(row: number, column: number): string | undefined {
    const formula = this.cell(row, column)?.formula;
    if (!formula) {
      return undefined;
    }
    if (formula.kind !== "shared") {
      return formula.text;
    }
    const shared = this.data.shared.get(formula.group);
    return shared && shiftFormula(shared.text, row - shared.row, column - shared.column);
  }

  /** Gives every cell of a shared formula its own, so that one of them can change. */
  unshare(group: string): void {
    const members = [...this.data.rows].flatMap(([row, { cells }]) =>
      [...cells]
        .filter(([, cell]) => cell.formula?.kind === "shared" && cell.formula.group === group)
        .map(([column]) => ({ row, column })),
    );
    const texts = members.map(({ row, column }) => this.formulaText(row, column) ?? "");
    members.forEach(({ row, column }, index) => {
      this.changingCell(row, column).formula = { kind: "own", text: texts[index] ?? "" };
    });
    this.data.shared.delete(group);
  }

  /** The array formula of several cells that holds this one, if any. */
  arrayAreaAround(row: number, column: number): Area | undefined {
    const here = { top: row, left: column, bottom: row, right: column };
    for (const { cell } of this.arrayFormulas()) {
      const area = cell.formula?.kind === "array" ? parseArea(cell.formula.area) : undefined;
      if (area && areaName(area) !== cellName(area.top, area.left) && intersection(area, here)) {
        return area;
      }
    }
    return undefined;
  }

  private arrays: { readonly cell: Cell }[] | undefined;

  private arrayFormulas(): { readonly cell: Cell }[] {
    this.arrays ??= [...this.data.rows.values()].flatMap((row) =>
      [...row.cells.values()].filter((cell) => cell.formula?.kind === "array").map((cell) => ({ cell })),
    );
    return this.arrays;
  }

  private row(index: number): Row {
    let row = this.data.rows.get(index);
    if (!row) {
      row = { attributes: "", cells: new Map(), content: "" };
      this.data.rows.set(index, row);
    }
    return row;
  }

  private changesOf(row: number): Map<number, CellContent | null> {
    let changes = this.changes.get(row);
    if (!changes) {
      changes = new Map();
      this.changes.set(row, changes);
    }
    return changes;
  }

  private sortedRows(): number[] {
    return [...this.data.rows.keys()].sort((a, b) => a - b);
  }
}

function* span(from: number, to: number): Generator<number> {
  for (let row = from; row <= to; row += 1) {
    yield row;
  }
}
