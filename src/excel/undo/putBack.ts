import type { CellArea, CellValue } from "#core/model/grid";
import { asTyped } from "../asTyped";
import { rangeOf, type Borders, type Contents, type Link, type Look, type Page, type States } from "./states";
import type { Touched } from "./touched";

/** A block of cells that get one state back. */
export interface Block {
  readonly area: CellArea;
  readonly state: unknown;
}

type CellKind = Extract<Touched, { readonly area: unknown }>["kind"];

/**
 * Queues the writing of an earlier state into a block.
 *
 * @param written what the run had left there
 */
export function putCellsBack(workbook: Excel.Workbook, kind: CellKind, { area, state }: Block, written: unknown): void {
  const range = rangeOf(workbook, area);
  // A state comes from the reading of the same kind.
  switch (kind) {
    case "contents":
      range.formulas = Array.from({ length: area.rowCount }, () =>
        Array.from({ length: area.columnCount }, () => typed(state as Contents)),
      );
      return;
    case "number-format":
      // One format for the whole range; the typings know only the two-dimensional form.
      range.numberFormat = state as string[][];
      return;
    case "format":
      putLookBack(range.format, state as Look, written as Look);
      return;
    case "borders":
      putBordersBack(range.format.borders, state as Borders, written as Borders);
      return;
    case "width":
      if (state !== null) {
        range.format.columnWidth = state as number;
      }
      return;
    case "height":
      if (state !== null) {
        range.format.rowHeight = state as number;
      }
      return;
    case "link": {
      const link = state as Link;
      if (link) {
        range.hyperlink = link;
      } else {
        range.clear("RemoveHyperlinks");
      }
      return;
    }
    case "highlights": {
      const before = new Set(state as readonly string[]);
      for (const id of written as readonly string[]) {
        if (!before.has(id)) {
          range.conditionalFormats.getItemOrNullObject(id).delete();
        }
      }
      return;
    }
  }
}

/** Queues the writing of earlier contents into a block, cell by cell as they were. */
export function putBlockBack(range: Excel.Range, before: States<Contents>): void {
  if (before.length > 0) {
    range.formulas = before.map((row) => row.map(typed));
  }
}

function typed(contents: Contents): CellValue | null {
  return typeof contents === "object" ? contents.formula : asTyped(contents);
}

/** What the run did not change stays, and so does what cells differed in that were not asked one by one. */
function putLookBack(target: Excel.RangeFormat, was: Look, wrote: Look): void {
  const changed = <T>(before: T | null, after: T | null): T | undefined =>
    before === null || before === after ? undefined : before;
  const set = {
    font: {
      name: changed(was.font.name, wrote.font.name),
      size: changed(was.font.size, wrote.font.size),
      bold: changed(was.font.bold, wrote.font.bold),
      italic: changed(was.font.italic, wrote.font.italic),
      underline: changed(was.font.underline, wrote.font.underline),
      color: changed(was.font.color, wrote.font.color),
    },
    horizontalAlignment: changed(was.horizontalAlignment, wrote.horizontalAlignment),
    verticalAlignment: changed(was.verticalAlignment, wrote.verticalAlignment),
    wrapText: changed(was.wrapText, wrote.wrapText),
  };
  const { font, ...alignment } = set;
  assign(target.font, font);
  assign(target, alignment);
  if (JSON.stringify(was.fill) === JSON.stringify(wrote.fill)) {
    return;
  }
  // A cell without a fill reads as white, and would hide its grid lines if it were filled white.
  if (was.fill.pattern === "None") {
    target.fill.clear();
  } else if (was.fill.color !== null) {
    target.fill.color = was.fill.color;
  }
}

/** Sets what is not left out. */
function assign(target: object, values: object): void {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) {
      Object.assign(target, { [name]: value as unknown });
    }
  }
}

function putBordersBack(borders: Excel.RangeBorderCollection, before: Borders, written: Borders): void {
  before.forEach(({ side, style, color, weight }, index) => {
    if (style === null || JSON.stringify(written[index]) === JSON.stringify(before[index])) {
      return;
    }
    const border = borders.getItem(side);
    border.style = style as Excel.BorderLineStyle;
    if (style === "None") {
      return;
    }
    if (weight !== null) {
      border.weight = weight as Excel.BorderWeight;
    }
    if (color !== null) {
      border.color = color;
    }
  });
}

export function putBreaksBack(sheet: Excel.Worksheet, rows: readonly number[]): void {
  const breaks = sheet.horizontalPageBreaks;
  breaks.removePageBreaks();
  for (const row of rows) {
    breaks.add(`A${row + 1}`);
  }
}

export function putPageBack(layout: Excel.PageLayout, page: Page): void {
  layout.orientation = page.orientation as Excel.PageOrientation; // read as one of these words
  if (page.paperSize !== null) {
    layout.paperSize = page.paperSize as Excel.PaperType;
  }
  layout.topMargin = page.topMargin;
  layout.bottomMargin = page.bottomMargin;
  layout.leftMargin = page.leftMargin;
  layout.rightMargin = page.rightMargin;
  layout.zoom = page.zoom;
  layout.printGridlines = page.printGridlines;
  const { headersFooters } = layout;
  headersFooters.state = page.footerState as Excel.HeaderFooterState;
  if (page.footerState === "Default") {
    headersFooters.defaultForAllPages.centerFooter = page.centerFooter;
  } else {
    headersFooters.oddPages.rightFooter = page.oddRight;
    headersFooters.evenPages.leftFooter = page.evenLeft;
  }
}

/** @param formula null where there was no such name */
export function putNameBack(names: Excel.NamedItemCollection, name: string, formula: string | null): void {
  const item = names.getItemOrNullObject(name);
  if (formula === null) {
    item.delete();
  } else {
    item.formula = formula;
  }
}
