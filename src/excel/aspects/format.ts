import { cellAspect } from "./cellAspect";
import { isSame } from "./isSame";

/** How a cell looks; null where the cells of an area differ and were too many to ask one by one. */
export interface Look {
  readonly font: {
    readonly name: string | null;
    readonly size: number | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly underline: string | null;
    readonly color: string | null;
  };
  readonly fill: { readonly color: string | null; readonly pattern: string | null };
  readonly horizontalAlignment: string | null;
  readonly verticalAlignment: string | null;
  readonly wrapText: boolean | null;
}

/** Up to so many cells are asked one by one how they look; a longer column answers for all of its cells at once. */
const cellLimit = 400;

const look = {
  font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
  fill: { color: true, pattern: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
} as const;

export const format = cellAspect<Look>({
  keptAs: "format",
  capture(range, { rowCount, columnCount }) {
    if (rowCount * columnCount > cellLimit) {
      return captureWhole(range.format);
    }
    const cells = range.getCellProperties({ format: look });
    // The typings make every property optional; what was asked for is there.
    return () => cells.value.map((row) => row.map((cell) => cell.format as Look));
  },
  /** What the run did not change stays, and so does what cells differed in that were not asked one by one. */
  putBack({ format: target }, _area, was, wrote) {
    const changed = <T>(before: T | null, after: T | null): T | undefined =>
      before === null || before === after ? undefined : before;
    assign(target.font, {
      name: changed(was.font.name, wrote.font.name),
      size: changed(was.font.size, wrote.font.size),
      bold: changed(was.font.bold, wrote.font.bold),
      italic: changed(was.font.italic, wrote.font.italic),
      underline: changed(was.font.underline, wrote.font.underline),
      color: changed(was.font.color, wrote.font.color),
    });
    assign(target, {
      horizontalAlignment: changed(was.horizontalAlignment, wrote.horizontalAlignment),
      verticalAlignment: changed(was.verticalAlignment, wrote.verticalAlignment),
      wrapText: changed(was.wrapText, wrote.wrapText),
    });
    if (isSame(was.fill, wrote.fill)) {
      return;
    }
    // A cell without a fill reads as white, and would hide its grid lines if it were filled white.
    if (was.fill.pattern === "None") {
      target.fill.clear();
    } else if (was.fill.color !== null) {
      target.fill.color = was.fill.color;
    }
  },
});

function captureWhole(target: Excel.RangeFormat): () => [[Look]] {
  target.load("horizontalAlignment,verticalAlignment,wrapText");
  target.font.load("name,size,bold,italic,underline,color");
  target.fill.load("color,pattern");
  return () => {
    const { name, size, bold, italic, underline, color } = target.font;
    const { horizontalAlignment, verticalAlignment, wrapText } = target;
    const fill = { color: target.fill.color, pattern: target.fill.pattern };
    const font = { name, size, bold, italic, underline, color };
    return [[{ font, fill, horizontalAlignment, verticalAlignment, wrapText }]];
  };
}

/** Sets what is not left out. */
function assign(target: object, values: object): void {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) {
      Object.assign(target, { [name]: value as unknown });
    }
  }
}
