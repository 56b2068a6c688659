/**
 * The ExcelApi requirement set of each supported member, as the `[Api set: …]` tags of
 * @types/office-js give it; members of 1.1 are left out.
 */
export const requirementSets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: { suspendApiCalculationUntilNextSync: "1.6", suspendScreenUpdatingUntilNextSync: "1.9" },
  ConditionalFormat: { custom: "1.6", customOrNullObject: "1.6", delete: "1.6", getRange: "1.6", getRangeOrNullObject: "1.6", id: "1.6", priority: "1.6", stopIfTrue: "1.6", type: "1.6" },
  ConditionalFormatCollection: { add: "1.6", clearAll: "1.6", getCount: "1.6", getItem: "1.6", getItemAt: "1.6", getItemOrNullObject: "1.14", items: "1.6" },
  ConditionalFormatRule: { formula: "1.6" },
  ConditionalRangeFill: { color: "1.6" },
  ConditionalRangeFont: { bold: "1.6", color: "1.6", italic: "1.6" },
  ConditionalRangeFormat: { fill: "1.6", font: "1.6" },
  CustomConditionalFormat: { format: "1.6", rule: "1.6" },
  HeaderFooter: { centerFooter: "1.9", centerHeader: "1.9", leftFooter: "1.9", leftHeader: "1.9", rightFooter: "1.9", rightHeader: "1.9" },
  HeaderFooterGroup: { defaultForAllPages: "1.9", evenPages: "1.9", firstPage: "1.9", oddPages: "1.9", state: "1.9" },
  NamedItem: { comment: "1.4", delete: "1.4", formula: "1.7", getRangeOrNullObject: "1.4", scope: "1.4", worksheet: "1.4", worksheetOrNullObject: "1.4" },
  NamedItemCollection: { add: "1.4", getCount: "1.4", getItemOrNullObject: "1.4" },
  PageLayout: { bottomMargin: "1.9", centerHorizontally: "1.9", centerVertically: "1.9", footerMargin: "1.9", headerMargin: "1.9", headersFooters: "1.9", leftMargin: "1.9", orientation: "1.9", paperSize: "1.9", printGridlines: "1.9", printHeadings: "1.9", rightMargin: "1.9", setPrintArea: "1.9", setPrintTitleRows: "1.9", topMargin: "1.9", zoom: "1.9" },
  Range: { _ValidateArraySize: "1.3", columnHidden: "1.2", conditionalFormats: "1.6", copyFrom: "1.9", getAbsoluteResizedRange: "1.7", getColumnsAfter: "1.2", getColumnsBefore: "1.2", getIntersectionOrNullObject: "1.4", getMergedAreasOrNullObject: "1.13", getResizedRange: "1.2", getRowsAbove: "1.2", getRowsBelow: "1.2", getUsedRangeOrNullObject: "1.4", hidden: "1.2", hyperlink: "1.7", isEntireColumn: "1.7", isEntireRow: "1.7", merge: "1.2", rowHidden: "1.2", unmerge: "1.2" },
  RangeAreas: { address: "1.9", areaCount: "1.9", areas: "1.9" },
  RangeCollection: { getCount: "1.9", items: "1.9" },
  RangeFont: { strikethrough: "1.9" },
  RangeFormat: { autofitColumns: "1.2", autofitRows: "1.2", columnWidth: "1.2", indentLevel: "1.9", rowHeight: "1.2", shrinkToFit: "1.9" },
  Table: { worksheet: "1.2" },
  TableCollection: { getCount: "1.4", getItemOrNullObject: "1.4" },
  Workbook: { protection: "1.7" },
  WorkbookProtection: { protected: "1.7" },
  Worksheet: { freezePanes: "1.7", getRangeByIndexes: "1.7", getUsedRangeOrNullObject: "1.4", gridlines: "1.8", names: "1.4", pageLayout: "1.9", protection: "1.2", showGridlines: "1.8", tabColor: "1.7" },
  WorksheetCollection: { getCount: "1.4", getFirst: "1.5", getItemOrNullObject: "1.4", getLast: "1.5" },
  WorksheetFreezePanes: { freezeAt: "1.7", freezeColumns: "1.7", freezeRows: "1.7", unfreeze: "1.7" },
  WorksheetProtection: { protected: "1.2" },
};
