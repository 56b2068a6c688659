import type { WorkbookGateway } from "#app/ports";
import { WorkbookFault } from "#app/workbookFault";
import { addressText, areaText } from "#core/model/address";
import { mergesApi } from "./readMerges";
import { readSelection } from "./readSelection";
import { readWorkbook } from "./readWorkbook";
import { surveyWorkbook } from "./surveyWorkbook";
import { toWorkbookFault } from "./toWorkbookFault";
import type { UndoLog } from "./undo/undoLog";
import { undoRun } from "./undo/undoRun";
import { writeWithLog } from "./undo/writeWithLog";

/**
 * The workbook behind Office.js.
 *
 * @param excel Microsoft's library: the global `Excel` in a pane, the local host's copy elsewhere
 * @param offers whether this Excel offers a requirement set of ExcelApi, `1.13`
 */
export function createGateway(excel: typeof Excel, offers: (set: string) => boolean = () => true): WorkbookGateway {
  const readsMerges = offers(mergesApi);
  let log: UndoLog | null = null;
  return {
    update: (decide, onStage) =>
      run(excel, async (context) => {
        await onStage?.("reading");
        const snapshot = await readWorkbook(context, readsMerges);
        await onStage?.("assessing");
        const { result, plan } = decide(snapshot);
        if (!plan) {
          return result;
        }
        await onStage?.("writing");
        log = await writeWithLog(context, plan, (begun) => (log = begun));
        return result;
      }),

    undo: () =>
      run(excel, async (context) => {
        if (!log) {
          throw new WorkbookFault("nothing-to-undo");
        }
        const outcome = await undoRun(context, log);
        log = null;
        return outcome;
      }),

    isUndoable: () => log !== null,

    survey: () => run(excel, (context) => surveyWorkbook(context, readsMerges)),

    select: (cell) =>
      run(excel, async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
        await context.sync();
        if (sheet.isNullObject) {
          throw new WorkbookFault("cell-gone", { cell: addressText(cell) });
        }
        sheet.activate();
        sheet.getRange(areaText({ ...cell, rowCount: 1, columnCount: 1 })).select();
        await context.sync();
      }),

    selection: () => run(excel, readSelection),
  };
}

async function run<T>(excel: typeof Excel, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await excel.run(work);
  } catch (error) {
    throw toWorkbookFault(error);
  }
}
