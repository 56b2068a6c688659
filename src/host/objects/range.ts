import { columnsHidden, hideColumns, hideRows, rowsHidden } from "#host/cells/hiddenCells";
import { readHyperlink, writeHyperlink } from "#host/cells/hyperlinks";
import { mergeCells, mergedAreasIn, unmergeCells } from "#host/cells/merges";
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from "#host/cells/readCells";
import { cellCount, forEachCell, movedRange, rangeAddress, type SheetRange } from "#host/cells/sheetRange";
import { clearCells } from "#host/cells/clearCells";
import { copyCells } from "#host/cells/copyCells";
import { addressedRange, findRange } from "#host/cells/findRange";
import { overlap, usedArea, usedAreaOrFirstCell } from "#host/cells/usedRange";
import { checkArraySize, writeNumberFormats, writeValues } from "#host/cells/writeCells";
import {
  columnCount,
  isEntireColumns,
  isEntireRows,
  maximumColumns,
  maximumRows,
  rowCount,
} from "#host/vocabulary/cellAddress";
import { invalidArgument, itemNotFound, notSupported } from "#host/vocabulary/apiError";
import type { Arguments, HostObject } from "#host/protocol/hostObject";
import { hostType } from "#host/protocol/hostType";
import type { Json } from "#host/vocabulary/json";
import { conditionalFormatsObject } from "./conditionalFormatCollection";
import { rangeAreasObject } from "./rangeAreas";
import { rangeFormatObject } from "./rangeFormat";
import { rangeObject, rangeOfObject, worksheetObject } from "./links";

function moved(range: SheetRange, edges: Partial<SheetRange["area"]>): HostObject {
  return rangeObject(movedRange(range, edges));
}

function intersectionOf(range: SheetRange, args: Arguments): HostObject | null {
  const other = args.object(0);
  if (other === null) {
    return null;
  }
  const second = other ? rangeOfObject(other) : findRange(range.workbook, range.sheet, args.text(0));
  const common = overlap(range, second);
  return common ? rangeObject(common) : null;
}

/** Excel.Range. */
export const rangeType = hostType<SheetRange>("Range", {
  isReferenced: true,
  properties: {
    address: { read: rangeAddress },
    rowIndex: { read: ({ area }) => area.top },
    columnIndex: { read: ({ area }) => area.left },
    rowCount: { read: ({ area }) => rowCount(area) },
    columnCount: { read: ({ area }) => columnCount(area) },
    // More than 2^31 - 1 cells do not fit, which Excel says with -1.
    cellCount: { read: (range) => (cellCount(range) > 2_147_483_647 ? -1 : cellCount(range)) },
    isEntireColumn: { read: ({ area }) => isEntireColumns(area) },
    isEntireRow: { read: ({ area }) => isEntireRows(area) },
    values: { read: readValues, write: writeValues },
    formulas: { read: readFormulas, write: writeValues },
    text: { read: readTexts },
    numberFormat: { read: readNumberFormats, write: writeNumberFormats },
    valueTypes: { read: readValueTypes },
    rowHidden: { read: rowsHidden, write: hideRows },
    columnHidden: { read: columnsHidden, write: hideColumns },
    hidden: {
      read(range) {
        const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
    },
    hyperlink: { read: readHyperlink, write: writeHyperlink },
  },
  children: {
    conditionalFormats: (range) => conditionalFormatsObject(range),
    format: (range) => rangeFormatObject(range),
    worksheet: ({ workbook, sheet }) => worksheetObject({ workbook, sheet }),
  },
  objects: {
    getCell(range, args) {
      const top = range.area.top + args.integer(0);
      const left = range.area.left + args.integer(1);
      return moved(range, { top, left, bottom: top, right: left });
    },
    getRow(range, args) {
      const top = range.area.top + args.integer(0);
      return moved(range, { top, bottom: top });
    },
    getColumn(range, args) {
      const left = range.area.left + args.integer(0);
      return moved(range, { left, right: left });
    },
    getResizedRange: (range, args) =>
      moved(range, { bottom: range.area.bottom + args.integer(0), right: range.area.right + args.integer(1) }),
    getAbsoluteResizedRange: (range, args) =>
      moved(range, { bottom: range.area.top + args.integer(0) - 1, right: range.area.left + args.integer(1) - 1 }),
    getOffsetRange(range, args) {
      const { top, left, bottom, right } = range.area;
      const [rows, columns] = [args.integer(0), args.integer(1)];
      return moved(range, { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
    },
    getRowsBelow: (range, args) => rowsBelow(range, args.integerOr(0, 1)),
    getRowsAbove: (range, args) => rowsBelow(range, -args.integerOr(0, 1)),
    getColumnsAfter: (range, args) => columnsAfter(range, args.integerOr(0, 1)),
    getColumnsBefore: (range, args) => columnsAfter(range, -args.integerOr(0, 1)),
    getEntireColumn: (range) => moved(range, { top: 0, bottom: maximumRows - 1 }),
    getEntireRow: (range) => moved(range, { left: 0, right: maximumColumns - 1 }),
    getLastCell: (range) => moved(range, { top: range.area.bottom, left: range.area.right }),
    getLastRow: (range) => moved(range, { top: range.area.bottom }),
    getLastColumn: (range) => moved(range, { left: range.area.right }),
    getUsedRange: (range, args) => moved(range, usedAreaOrFirstCell(range, args.flag(0))),
    getUsedRangeOrNullObject(range, args) {
      const area = usedArea(range, args.flag(0));
      return area ? moved(range, area) : null;
    },
    getIntersection(range, args) {
      const common = intersectionOf(range, args);
      if (!common) {
        throw itemNotFound();
      }
      return common;
    },
    getIntersectionOrNullObject: intersectionOf,
    getMergedAreasOrNullObject(range) {
      const areas = mergedAreasIn(range);
      return areas.length === 0 ? null : rangeAreasObject(areas.map((area) => ({ ...range, area })));
    },
    getBoundingRect(range, args) {
      const other = args.object(0);
      const { area } = other ? rangeOfObject(other) : findRange(range.workbook, range.sheet, args.text(0));
      return moved(range, {
        top: Math.min(area.top, range.area.top),
        left: Math.min(area.left, range.area.left),
        bottom: Math.max(area.bottom, range.area.bottom),
        right: Math.max(area.right, range.area.right),
      });
    },
  },
  methods: {
    _ValidateArraySize: (range, args) => checkArraySize(range, args.integer(0), args.integer(1)),
    getCellProperties(range, args) {
      const wanted = args.value(0);
      const properties: Json[][] = Array.from({ length: rowCount(range.area) }, () => []);
      forEachCell(range, (row, column) => {
        properties[row - range.area.top]?.push(
          propertiesOf(
            rangeObject(movedRange(range, { top: row, left: column, bottom: row, right: column })),
            wanted ?? {},
          ),
        );
      });
      return properties;
    },
    getRowProperties(range, args) {
      const wanted = args.value(0);
      const properties: Json[] = [];
      for (let row = range.area.top; row <= range.area.bottom; row += 1) {
        properties.push(propertiesOf(rangeObject(movedRange(range, { top: row, bottom: row })), wanted ?? {}));
      }
      return properties;
    },
    clear: (range, args) => clearCells(range, args.textOr(0, "All")),
    copyFrom(range, args) {
      if (args.flag(2) || args.flag(3)) {
        throw notSupported("Range.copyFrom with skipBlanks or transpose");
      }
      const source = args.object(0);
      const from = source ? rangeOfObject(source) : addressedRange(range.workbook, range.sheet, args.text(0));
      copyCells(range, from, args.textOr(1, "All"));
    },
    merge: (range, args) => mergeCells(range, args.flag(0)),
    unmerge: (range) => unmergeCells(range),
    select: ({ workbook, sheet, area }) => workbook.select(sheet, area),
  },
});

/** Of one cell, what is asked for: `{ format: { font: { name: true } } }`. */
function propertiesOf(object: HostObject, wanted: Json): Json {
  if (wanted === null || typeof wanted !== "object" || Array.isArray(wanted)) {
    throw invalidArgument();
  }
  const entries = Object.entries(wanted).map(([name, below]): [string, Json] => {
    if (below === true) {
      return [name, object.read(name)];
    }
    const child = object.child(name);
    if (!child) {
      throw invalidArgument();
    }
    return [name, propertiesOf(child, below ?? {})];
  });
  return Object.fromEntries(entries);
}

function rowsBelow(range: SheetRange, count: number): HostObject {
  const { top, bottom } = range.area;
  if (count === 0) {
    throw invalidArgument();
  }
  return count > 0
    ? moved(range, { top: bottom + 1, bottom: bottom + count })
    : moved(range, { top: top + count, bottom: top - 1 });
}

function columnsAfter(range: SheetRange, count: number): HostObject {
  const { left, right } = range.area;
  if (count === 0) {
    throw invalidArgument();
  }
  return count > 0
    ? moved(range, { left: right + 1, right: right + count })
    : moved(range, { left: left + count, right: left - 1 });
}
