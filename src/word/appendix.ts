import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { appendixZhCN } from "#core/messages/appendixZhCN";
import type { AppendixCell, AppendixColumn, AppendixTable } from "#core/model/reportDocument";
import { points } from "#core/report/pageLayout";
import { paragraphRuns } from "./paragraphRuns";
import { appendixStyleIds, exactly } from "./styles";
import { twips } from "./twips";

/** 附件, on a new page: its heading, then each table under its caption. Nothing where there are no tables. */
export function appendix(tables: readonly AppendixTable[]): (Paragraph | Table)[] {
  if (tables.length === 0) return [];
  return [
    new Paragraph({ style: appendixStyleIds.heading, pageBreakBefore: true, children: paragraphRuns(appendixZhCN.heading) }),
    ...tables.flatMap((table) => [new Paragraph({ style: appendixStyleIds.caption, children: paragraphRuns(table.caption) }), wordTable(table)]),
    // Word puts a paragraph behind a table that ends a document; one as low as this begins no page of its own.
    new Paragraph({ spacing: exactly(1) }),
  ];
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** mm between a cell's line and its text */
const cellMargins = { top: 0.7, bottom: 0.7, left: 0.8, right: 0.8 } as const;

function wordTable({ columns, rows }: AppendixTable): Table {
  const header = columns.map(({ title }) => ({ text: title, columnSpan: 1, rowSpan: 1 }));
  const open = columns.map(() => 0);
  return new Table({
    columnWidths: columns.map(widthOf),
    width: { size: columns.reduce((sum, column) => sum + widthOf(column), 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    margins: { marginUnitType: WidthType.DXA, top: millimetres(cellMargins.top), bottom: millimetres(cellMargins.bottom), left: millimetres(cellMargins.left), right: millimetres(cellMargins.right) },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((cell, index) => tableCell(cell, columns.slice(index, index + 1), true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: placed(row, open).map(({ cell, at }) => tableCell(cell, columns.slice(at, at + cell.columnSpan), false)) })),
    ],
  });
}

/**
 * The cells of a row and the columns where they begin.
 *
 * @param open for each column how many further rows a cell above it spans; counted on by this row
 */
function placed(row: readonly AppendixCell[], open: number[]): { readonly cell: AppendixCell; readonly at: number }[] {
  let at = 0;
  const cells = row.map((cell) => {
    while ((open[at] ?? 0) > 0) at += 1;
    const start = at;
    open.fill(cell.rowSpan, start, (at += cell.columnSpan));
    return { cell, at: start };
  });
  open.forEach((count, column) => (open[column] = Math.max(count - 1, 0)));
  return cells;
}

function tableCell({ text, columnSpan, rowSpan }: AppendixCell, columns: readonly AppendixColumn[], isHeader: boolean): TableCell {
  const [first] = columns;
  const alignment = isHeader || columnSpan > 1 || first === undefined ? AlignmentType.CENTER : alignments[first.align];
  return new TableCell({
    columnSpan,
    rowSpan,
    width: { size: columns.reduce((sum, column) => sum + widthOf(column), 0), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: isHeader ? appendixStyleIds.header : appendixStyleIds.cell, alignment, children: paragraphRuns(text) })],
  });
}

function widthOf({ width }: AppendixColumn): number {
  return millimetres(width);
}

function millimetres(length: number): number {
  return twips(points(length));
}
