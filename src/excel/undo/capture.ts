import { namesOf } from "../namesOf";
import { borderSides, rangeOf, type Contents, type Link, type Look, type StateOf, type States } from "./states";
import type { Touched } from "./touched";

/** Up to so many cells are asked one by one how they look; a longer column answers for all of its cells at once. */
const cellLimit = 400;

const look = {
  font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
  fill: { color: true, pattern: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
} as const;
const margins = "topMargin,bottomMargin,leftMargin,rightMargin";

/**
 * Queues the reading of how something is, for the next sync.
 *
 * @returns reads the answer off once it is there
 */
export function capture(workbook: Excel.Workbook, touched: Touched): () => States<StateOf[Touched["kind"]]> {
  switch (touched.kind) {
    case "name": {
      const item = namesOf(workbook, touched.scope).getItemOrNullObject(touched.name).load("formula");
      return () => (item.isNullObject ? [] : [[String(item.formula)]]);
    }
    case "breaks": {
      const sheet = workbook.worksheets.getItemOrNullObject(touched.sheet);
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      // eslint-disable-next-line office-addins/call-sync-before-read -- the caller syncs before it reads the answer off
      return () => (sheet.isNullObject ? [] : [[breaks.items.map(({ rowIndex }) => rowIndex)]]);
    }
    case "page":
      return capturePage(workbook.worksheets.getItemOrNullObject(touched.sheet));
    default: {
      const range = rangeOf(workbook, touched.area);
      const answer = captureCells[touched.kind](range, touched.area.rowCount * touched.area.columnCount);
      return () => (range.isNullObject ? [] : answer());
    }
  }
}

type CellKind = Extract<Touched, { readonly area: unknown }>["kind"];

const captureCells: { readonly [K in CellKind]: (range: Excel.Range, cellCount: number) => () => States<StateOf[K]> } =
  {
    contents(range) {
      range.load("formulas,values");
      // The typings have `any[][]`.
      return () =>
        range.formulas.map((row: Contents[], r) => row.map((formula, c) => contentsOf(formula, range.values[r]?.[c])));
    },
    "number-format"(range) {
      range.load("numberFormat");
      return () => range.numberFormat as string[][]; // the typings have `any[][]`
    },
    format(range, cellCount) {
      if (cellCount <= cellLimit) {
        const cells = range.getCellProperties({ format: look });
        // The typings make every property optional; what was asked for is there.
        return () => cells.value.map((row) => row.map(({ format }) => format as Look));
      }
      const { format } = range;
      format.load("horizontalAlignment,verticalAlignment,wrapText");
      format.font.load("name,size,bold,italic,underline,color");
      format.fill.load("color,pattern");
      return () => {
        const { name, size, bold, italic, underline, color } = format.font;
        const { horizontalAlignment, verticalAlignment, wrapText } = format;
        const fill = { color: format.fill.color, pattern: format.fill.pattern };
        return [
          [
            {
              font: { name, size, bold, italic, underline, color },
              fill,
              horizontalAlignment,
              verticalAlignment,
              wrapText,
            },
          ],
        ];
      };
    },
    borders(range) {
      const borders = borderSides.map((side) => ({
        side,
        border: range.format.borders.getItem(side).load("style,color,weight"),
      }));
      return () => [[borders.map(({ side, border: { style, color, weight } }) => ({ side, style, color, weight }))]];
    },
    width(range) {
      range.format.load("columnWidth");
      return () => [[range.format.columnWidth]];
    },
    height(range) {
      range.format.load("rowHeight");
      return () => [[range.format.rowHeight]];
    },
    link(range) {
      range.load("hyperlink");
      return () => [[linkOf(range)]];
    },
    highlights(range) {
      const rules = range.conditionalFormats.load("items/id");
      return () => [[rules.items.map(({ id }) => id)]];
    },
  };

/** The typings leave out that a cell may have none. */
function linkOf({ hyperlink }: { readonly hyperlink: Link | undefined }): Link {
  return hyperlink ?? null;
}

/** A formula reads otherwise than its value does; a text that looks like one does not. */
function contentsOf(formula: Contents, value: unknown): Contents {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : formula;
}

function capturePage(sheet: Excel.Worksheet): () => States<StateOf["page"]> {
  const layout = sheet.pageLayout.load(`orientation,paperSize,zoom,printGridlines,${margins}`);
  const footers = layout.headersFooters.load("state");
  const all = footers.defaultForAllPages.load("centerFooter");
  const odd = footers.oddPages.load("rightFooter");
  const even = footers.evenPages.load("leftFooter");
  return () => {
    if (sheet.isNullObject) {
      return [];
    }
    const { orientation, paperSize, zoom, printGridlines, topMargin, bottomMargin, leftMargin, rightMargin } = layout;
    const set = { orientation, paperSize, zoom, printGridlines, topMargin, bottomMargin, leftMargin, rightMargin };
    return [
      [
        {
          ...set,
          footerState: footers.state,
          centerFooter: all.centerFooter,
          oddRight: odd.rightFooter,
          evenLeft: even.leftFooter,
        },
      ],
    ];
  };
}
