import type { CellArea } from "#core/model/grid";

interface OfCells {
  readonly area: CellArea;
}

interface OfSheet {
  readonly sheet: string;
}

/** By kind, where a thing is. */
interface Place {
  readonly contents: OfCells;
  readonly "number-format": OfCells;
  readonly format: OfCells;
  readonly borders: OfCells;
  readonly width: OfCells;
  readonly height: OfCells;
  readonly link: OfCells;
  readonly highlights: OfCells;
  /** With a worksheet as scope, that worksheet's own. */
  readonly name: { readonly name: string; readonly scope?: string };
  readonly breaks: OfSheet;
  readonly page: OfSheet;
  readonly chart: { readonly sheet: string; readonly name: string };
  readonly sheet: OfSheet;
}

export type ThingKind = keyof Place;

/** What Office.js does not tell the state of: who writes it says what was there and what is. */
export type UnreadKind = "chart";

/** One aspect of one place of the workbook: what a write changes, and what undo puts back. */
export type Thing<K extends ThingKind = ThingKind> = { [P in K]: { readonly kind: P } & Place[P] }[K];

/** One aspect of an area of cells. */
export type ThingOfCells = Extract<Thing, OfCells>;

/** The worksheet of a thing; null where it is the workbook's. */
export function sheetOf(thing: Thing): string | null {
  return "area" in thing ? thing.area.sheet : "sheet" in thing ? thing.sheet : null;
}
