import { worksheetOrder } from "./schemaOrder";
import type { XmlElement } from "./xmlElement";

/** Characters of the default font that a column takes where neither it nor the sheet says how many, as in a new workbook. */
const usualWidth = 9.140625;

/** The `<col>` that a column, from 0, belongs to. */
export function columnElement(worksheet: XmlElement, column: number): XmlElement | undefined {
  return worksheet
    .child("cols")
    ?.childrenNamed("col")
    .find((each) => Number(each.attribute("min")) <= column + 1 && column + 1 <= Number(each.attribute("max")));
}

/** How wide a column is, in characters of the default font. */
export function columnWidth(worksheet: XmlElement, column: number): number {
  return Number(columnElement(worksheet, column)?.attribute("width") ?? defaultWidth(worksheet));
}

function defaultWidth(worksheet: XmlElement): number {
  return Number(worksheet.child("sheetFormatPr")?.attribute("defaultColWidth") ?? usualWidth);
}

/** Changes the columns from `first` to `last`, from 0; a `<col>` that reaches beyond them is split. */
export function changeColumns(
  worksheet: XmlElement,
  first: number,
  last: number,
  change: (column: XmlElement) => void,
): void {
  const list = worksheet.ensureChild("cols", worksheetOrder);
  const pieces: XmlElement[] = [];
  const piece = (element: XmlElement, min: number, max: number): XmlElement => {
    const copy = element.clone();
    copy.setAttribute("min", min);
    copy.setAttribute("max", max);
    pieces.push(copy);
    return copy;
  };
  let next = first + 1;
  for (const element of list.childrenNamed("col")) {
    const [min, max] = [Number(element.attribute("min")), Number(element.attribute("max"))];
    if (max < first + 1 || min > last + 1) {
      pieces.push(element);
      continue;
    }
    if (min < first + 1) {
      piece(element, min, first);
    }
    const [from, to] = [Math.max(min, first + 1), Math.min(max, last + 1)];
    if (from > next) {
      change(piece(list.create("col", { min: 0, max: 0, width: defaultWidth(worksheet) }), next, from - 1));
    }
    change(piece(element, from, to));
    next = to + 1;
    if (max > last + 1) {
      piece(element, last + 2, max);
    }
  }
  if (next <= last + 1) {
    change(piece(list.create("col", { min: 0, max: 0, width: defaultWidth(worksheet) }), next, last + 1));
  }
  pieces.sort((a, b) => Number(a.attribute("min")) - Number(b.attribute("min")));
  list.children.splice(0, list.children.length, ...pieces);
}
