import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import { appendixZhCN } from "#core/messages/appendixZhCN";
import { placedCells, type PlacedCell } from "#core/model/placedCells";
import type { AppendixColumn, AppendixTable } from "#core/model/reportDocument";
import { points, tableText } from "#core/report/layout/pageLayout";
import { paragraphRuns } from "./paragraphRuns";
import { appendixStyleIds, exactly } from "./styles";
import { twips } from "./twips";

/** 附件, on a new page: its heading, then each table under its caption. Nothing where there are no tables. */
export function appendix(tables: readonly AppendixTable[]): (Paragraph | Table)[] {
  if (tables.length === 0) {
    return [];
  }
  return [
    new Paragraph({
      style: appendixStyleIds.heading,
      pageBreakBefore: true,
      children: paragraphRuns(appendixZhCN.heading),
    }),
    ...tables.flatMap((table) => [
      new Paragraph({ style: appendixStyleIds.caption, children: paragraphRuns(table.caption) }),
      wordTable(table),
    ]),
    // Word puts a paragraph behind a table that ends a document; one as low as this begins no page of its own.
    new Paragraph({ spacing: exactly(1) }),
  ];
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

function wordTable({ columns, rows }: AppendixTable): Table {
  const header = columns.map(({ title }, column): PlacedCell => ({
    cell: { text: title, columnSpan: 1, rowSpan: 1 },
    column,
    goesOn: false,
  }));
  const { top, bottom, left, right } = tableText.margins;
  return new Table({
    columnWidths: columns.map(widthOf),
    width: { size: totalWidth(columns), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    margins: {
      marginUnitType: WidthType.DXA,
      top: inTwips(top),
      bottom: inTwips(bottom),
      left: inTwips(left),
      right: inTwips(right),
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((cell) => tableCell(cell, columns, true)),
      }),
      ...placedCells(rows).map(
        (row) => new TableRow({ cantSplit: true, children: row.map((cell) => tableCell(cell, columns, false)) }),
      ),
    ],
  });
}

/** A cell that goes on from above is one of its own in Word: empty, and set like the others, since its line counts for the row's height. */
function tableCell(
  { cell: { text, columnSpan, rowSpan }, column, goesOn }: PlacedCell,
  columns: readonly AppendixColumn[],
  isHeader: boolean,
): TableCell {
  const spanned = columns.slice(column, column + columnSpan);
  const [first] = spanned;
  const alignment = isHeader || columnSpan > 1 || first === undefined ? AlignmentType.CENTER : alignments[first.align];
  return new TableCell({
    columnSpan,
    ...(goesOn
      ? { verticalMerge: VerticalMergeType.CONTINUE }
      : rowSpan > 1 && { verticalMerge: VerticalMergeType.RESTART }),
    width: { size: totalWidth(spanned), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: isHeader ? appendixStyleIds.header : appendixStyleIds.cell,
        alignment,
        children: goesOn ? [] : paragraphRuns(text),
      }),
    ],
  });
}

function totalWidth(columns: readonly AppendixColumn[]): number {
  return columns.reduce((sum, column) => sum + widthOf(column), 0);
}

function widthOf({ width }: AppendixColumn): number {
  return inTwips(width);
}

function inTwips(millimetres: number): number {
  return twips(points(millimetres));
}
