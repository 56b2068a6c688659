import type { Sheet } from "#host/document/sheet";
import type { WorkbookDocument } from "#host/document/workbookDocument";
import { formulaTokens } from "#host/formula/formulaTokens";
import { type Area, intersection, parseArea, splitSheet } from "#host/vocabulary/cellAddress";

/** A cell of the workbook, counted from 0. */
export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export function cellKey({ sheet, row, column }: CellPlace): string {
  return `${sheet.id} ${row} ${column}`;
}

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

/** A formula on the way to what it depends on. */
interface Step {
  readonly key: string;
  readonly behind: readonly CellPlace[];
  next: number;
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

  /** Goes from a formula to those behind it without a deep stack: a sheet may hold a chain of twenty thousand. */
  areChanged(place: CellPlace): boolean {
    if (this.written.size === 0 && !this.structure) {
      return false;
    }
    const steps: Step[] = [];
    this.enter(place, steps);
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const behind = step.behind[step.next];
      const known = behind && this.memo.get(cellKey(behind));
      if (behind && known === undefined) {
        this.enter(behind, steps);
        continue;
      }
      if (known) {
        this.memo.set(step.key, true);
      }
      if (known || !behind) {
        steps.pop();
      } else {
        step.next += 1;
      }
    }
    return this.memo.get(cellKey(place)) ?? false;
  }

  /** Cells with formulas among those that a formula names. */
  formulasBehind({ sheet, row, column }: CellPlace): CellPlace[] {
    return this.formulasIn(this.referencesOf(sheet, sheet.part.formulaText(row, column) ?? ""));
  }

  private formulasIn({ ranges }: References): CellPlace[] {
    return ranges.flatMap(({ sheet, area }) =>
      [...sheet.part.cells(area)].flatMap(({ row, column, cell }) => (cell.formula ? [{ sheet, row, column }] : [])),
    );
  }

  /** Settles what can be told of a formula by itself, else goes on to those behind it. */
  private enter(place: CellPlace, steps: Step[]): void {
    const { sheet, row, column } = place;
    const key = cellKey(place);
    if (this.memo.has(key)) {
      return;
    }
    const references = this.referencesOf(sheet, sheet.part.formulaText(row, column) ?? "");
    const isChanged =
      references.isOpen ||
      (references.usesNames && this.structure) ||
      references.ranges.some((each) => this.isWritten(each));
    this.memo.set(key, isChanged);
    if (!isChanged) {
      steps.push({ key, behind: this.formulasIn(references), next: 0 });
    }
  }

  private isWritten({ sheet, area }: Reference): boolean {
    for (const key of this.written.get(sheet) ?? []) {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      if (intersection(area, { top: row, left: column, bottom: row, right: column })) {
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
