import type { WriteOperation } from "#core/model/plan";
import { addName } from "./add-name";
import { addSheet } from "./add-sheet";
import { chart } from "./chart";
import { chartData } from "./chart-data";
import { columnWidth } from "./column-width";
import { copyFormat } from "./copy-format";
import { defineName } from "./define-name";
import { format } from "./format";
import { formula } from "./formula";
import { freezeRows } from "./freeze-rows";
import { highlightRows } from "./highlight-rows";
import { link } from "./link";
import { numberFormat } from "./number-format";
import type { Operation, OperationKind } from "./operation.types";
import { pageBreaks } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { rowHeight } from "./row-height";
import { unlink } from "./unlink";
import { unmerge } from "./unmerge";
import { values } from "./values";

/** Every kind of operation: without its entry here, or without a word on undo in it, a kind does not compile. */
export const operations: { readonly [K in OperationKind]: Operation<K> } = {
  "add-sheet": addSheet,
  values,
  formula,
  "number-format": numberFormat,
  format,
  "copy-format": copyFormat,
  unmerge,
  "column-width": columnWidth,
  "row-height": rowHeight,
  "define-name": defineName,
  "add-name": addName,
  "highlight-rows": highlightRows,
  link,
  unlink,
  "page-breaks": pageBreaks,
  "freeze-rows": freezeRows,
  chart,
  "chart-data": chartData,
  "page-layout": pageLayout,
};

/** What an operation means to Excel. */
export function operationOf({ kind }: WriteOperation): Operation<OperationKind> {
  return operations[kind];
}
