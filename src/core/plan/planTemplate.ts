import type { CellArea } from "../model/grid";
import type { CellFormat, WriteOperation } from "../model/plan";
import { rangeNames, templateSheetName } from "../model/workbookNames";

const sheet = templateSheetName;

/** Width of each column, pt: 样式, 内容. */
const widths = [80, 600] as const;

const text: CellFormat = { fontName: "宋体", fontSize: 11, horizontal: "Left", vertical: "Top", wrap: true };
const header: CellFormat = { ...text, bold: true, fill: "#DDEBF7" };

/**
 * Plans a worksheet 报告模板 that holds an outline, and the name that leads to it.
 *
 * @param rows style and text, the header row first
 */
export function planTemplate(rows: readonly (readonly [style: string, text: string])[]): WriteOperation[] {
  const area: CellArea = { sheet, row: 0, column: 0, rowCount: rows.length, columnCount: widths.length };
  return [
    { kind: "add-sheet", sheet, visibility: "Visible" },
    ...widths.map((width, column): WriteOperation => ({ kind: "column-width", sheet, column, width })),
    { kind: "format", area, format: text },
    { kind: "format", area: { ...area, rowCount: 1 }, format: header },
    { kind: "values", at: { sheet, row: 0, column: 0 }, values: rows },
    ...rows.map(([, content], row): WriteOperation => ({
      kind: "row-height",
      sheet,
      row,
      rowCount: 1,
      height: heightOf(content),
    })),
    { kind: "freeze-rows", sheet, rowCount: 1 },
    { kind: "add-name", name: rangeNames.template[0], area },
  ];
}

/** Height of a row that shows its text whole, pt; a Chinese character is as wide as the font is high, a letter half. */
function heightOf(content: string): number {
  const fontSize = 11;
  const width = [...content].reduce((sum, character) => sum + (character > "\u00ff" ? fontSize : fontSize / 2), 0);
  return Math.min(409, Math.max(1, Math.ceil(width / (widths[1] - 10))) * fontSize * 1.4 + 4);
}
