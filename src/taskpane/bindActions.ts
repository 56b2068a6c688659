import type { WorkbookGateway } from "#app/ports";
import type { Actions } from "./actions";
import { loaded } from "./whenLoaded";

/** What depends on where the pane runs. */
type Given = Pick<Actions, "workbookName" | "openSample" | "environment" | "autoOpen">;

/**
 * The use cases, bound to a workbook. Each is loaded when it is first asked for.
 *
 * @param workbook gives the gateway, which is loaded on demand too
 */
export function bindActions(workbook: () => Promise<WorkbookGateway>, { workbookName, openSample, environment, autoOpen }: Given): Actions {
  return {
    workbookName,
    generate: async (options) => {
      const [gateway, { generateReport }] = await Promise.all([workbook(), loaded(import("#app/generateReport"))]);
      return generateReport(gateway, options);
    },
    undo: async () => {
      const [gateway, { undoRun }] = await Promise.all([workbook(), loaded(import("#app/undoRun"))]);
      return undoRun(gateway);
    },
    // Asked after every task, also after one that failed because the gateway did not come: it has written nothing.
    isUndoable: () =>
      workbook().then(
        (gateway) => gateway.isUndoable(),
        () => false,
      ),
    check: async (options) => {
      const [gateway, { checkWorkbook }] = await Promise.all([workbook(), loaded(import("#app/checkWorkbook"))]);
      return checkWorkbook(gateway, options);
    },
    checkFinally: async (now) => {
      const [gateway, { checkFinally }] = await Promise.all([workbook(), loaded(import("#app/checkFinally"))]);
      return checkFinally(gateway, now);
    },
    locate: async (cell) => (await workbook()).select(cell),
    exportWord: async (now) => {
      const [gateway, { exportWord }] = await Promise.all([workbook(), loaded(import("#app/exportWord"))]);
      return exportWord(gateway, now);
    },
    copyReport: async (now) => {
      const [gateway, { copyReport }] = await Promise.all([workbook(), loaded(import("#app/copyReport"))]);
      return copyReport(gateway, now);
    },
    help: async () => (await loaded(import("#app/templateHelp"))).templateHelp(),
    insertTemplate: async (outline) => {
      const [gateway, { insertTemplate }] = await Promise.all([workbook(), loaded(import("#app/insertTemplate"))]);
      return insertTemplate(gateway, outline);
    },
    nameTable: async (key, area) => {
      const [gateway, { nameTable }] = await Promise.all([workbook(), loaded(import("#app/nameTable"))]);
      return nameTable(gateway, key, area);
    },
    nameSelection: async (key) => {
      const [gateway, { nameSelection }] = await Promise.all([workbook(), loaded(import("#app/nameTable"))]);
      return nameSelection(gateway, key);
    },
    insertStarter: async () => {
      const [gateway, { insertStarter }] = await Promise.all([workbook(), loaded(import("#app/insertStarter"))]);
      return insertStarter(gateway);
    },
    fix: async (fix) => {
      const [gateway, { fixIssues }] = await Promise.all([workbook(), loaded(import("#app/fixIssues"))]);
      return fixIssues(gateway, fix);
    },
    saveSettings: async (texts) => {
      const [gateway, { changeSettings }] = await Promise.all([workbook(), loaded(import("#app/changeSettings"))]);
      return changeSettings(gateway, texts);
    },
    checks: async () => (await loaded(import("#app/checkHelp"))).checkHelp(),
    openSample,
    environment,
    autoOpen,
  };
}
