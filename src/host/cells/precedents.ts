import { type Area, intersection, parseArea, splitSheet } from "#host/vocabulary/cellAddress";
import type { Sheet } from "#host/document/sheet";
import type { WorkbookDocument } from "#host/document/workbookDocument";
import { formulaTokens } from "#host/formula/formulaTokens";

interface Reference {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface References {
  readonly ranges: readonly Reference[];
  /** Uses something whose cells cannot be told from the text: INDIRECT, a table's column. */
  readonly isOpen: boolean;
  readonly usesNames: boolean;
}

export interface CellBehind {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
}

/** Which formulas depend on cells that were written. Wherever that cannot be told, they do. */
export class Precedents {
  private readonly written = new Map<Sheet, Set<string>>();
  private structure = false;
  private memo = new Map<string, boolean>();

  constructor(private readonly document: WorkbookDocument) {}

  changed(sheet: Sheet, row: number, column: number): void {
    let cells = this.written.get(sheet);
    if (!cells) {
      cells = new Set();
      this.written.set(sheet, cells);
    }
    cells.add(`${row} ${column}`);
    this.memo.clear();
  }

  structureChanged(): void {
    this.structure = true;
    this.memo.clear();
  }

  areChanged(sheet: Sheet, row: number, column: number): boolean {
    if (this.written.size === 0 && !this.structure) {
      return false;
    }
    const key = `${sheet.id} ${row} ${column}`;
    const known = this.memo.get(key);
    if (known !== undefined) {
      return known;
    }
    // Meanwhile, for formulas that run in a circle.
    this.memo.set(key, false);
    const { ranges, isOpen, usesNames } = this.referencesOf(sheet, sheet.part.formulaText(row, column) ?? "");
    const changed = isOpen || (usesNames && this.structure) || ranges.some((each) => this.isRangeChanged(each));
    this.memo.set(key, changed);
    return changed;
  }

  /** Every cell that the formula's value is made from, itself left out. */
  cellsBehind(sheet: Sheet, row: number, column: number): CellBehind[] {
    const cells: CellBehind[] = [];
    const seen = new Set<string>([`${sheet.id} ${row} ${column}`]);
    const visit = (home: Sheet, formula: string) => {
      for (const { sheet: other, area } of this.referencesOf(home, formula).ranges) {
        for (const each of other.part.cells(area)) {
          const key = `${other.id} ${each.row} ${each.column}`;
          if (seen.has(key)) {
            continue;
          }
          seen.add(key);
          const below = other.part.formulaText(each.row, each.column);
          cells.push({ sheet: other, row: each.row, column: each.column, formula: below });
          if (below !== undefined) {
            visit(other, below);
          }
        }
      }
    };
    visit(sheet, sheet.part.formulaText(row, column) ?? "");
    return cells;
  }

  private isRangeChanged({ sheet, area }: Reference): boolean {
    for (const key of this.written.get(sheet) ?? []) {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      if (intersection(area, { top: row, left: column, bottom: row, right: column })) {
        return true;
      }
    }
    for (const { row, column, cell } of sheet.part.cells(area)) {
      if (cell.formula && this.areChanged(sheet, row, column)) {
        return true;
      }
    }
    return false;
  }

  private referencesOf(home: Sheet, formula: string, depth = 0): References {
    const ranges: Reference[] = [];
    let isOpen = depth > 20;
    let usesNames = false;
    for (const token of isOpen ? [] : formulaTokens(formula)) {
      if (
        token.kind === "unknown" ||
        (token.kind === "function" && /^(INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN)$/i.test(token.text))
      ) {
        isOpen = true;
      } else if (token.kind === "reference" || token.kind === "name") {
        const { sheet: sheetName, address } = splitSheet(token.text);
        const sheet = sheetName === undefined ? home : this.document.sheet(sheetName);
        const area = token.kind === "reference" ? parseArea(address) : undefined;
        if (sheet && area) {
          ranges.push({ sheet, area });
        } else if (token.kind === "name") {
          usesNames = true;
          const scoped = sheet && this.document.names.find(address, this.document.tabIndex(sheet));
          const defined = scoped ?? this.document.names.find(address, undefined);
          const below = defined && this.referencesOf(home, defined.formula, depth + 1);
          ranges.push(...(below?.ranges ?? []));
          isOpen ||= below?.isOpen ?? false;
        }
      }
    }
    return { ranges, isOpen, usesNames };
  }
}
