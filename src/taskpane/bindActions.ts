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
export function bindActions(
  workbook: () => Promise<WorkbookGateway>,
  { workbookName, openSample, environment, autoOpen }: Given,
): Actions {
  /** Loads the gateway and a use case side by side. */
  async function onWorkbook<Part, T>(
    part: Promise<Part>,
    run: (gateway: WorkbookGateway, part: Part) => Promise<T>,
  ): Promise<T> {
    const [gateway, loadedPart] = await Promise.all([workbook(), loaded(part)]);
    return run(gateway, loadedPart);
  }

  return {
    workbookName,
    generate: (options) =>
      onWorkbook(import("#app/generateReport"), (gateway, { generateReport }) => generateReport(gateway, options)),
    undo: () => onWorkbook(import("#app/undoRun"), (gateway, { undoRun }) => undoRun(gateway)),
    // Asked after every task, also after one that failed because the gateway did not come: it has written nothing.
    isUndoable: () =>
      workbook().then(
        (gateway) => gateway.isUndoable(),
        () => false,
      ),
    check: (options) =>
      onWorkbook(import("#app/checkWorkbook"), (gateway, { checkWorkbook }) => checkWorkbook(gateway, options)),
    checkFinally: (now, form) =>
      onWorkbook(import("#app/checkFinally"), (gateway, { checkFinally }) => checkFinally(gateway, now, form)),
    locate: async (cell) => (await workbook()).select(cell),
    exportWord: (now, form) =>
      onWorkbook(import("#app/exportWord"), (gateway, { exportWord }) => exportWord(gateway, now, form)),
    copyReport: (now, form) =>
      onWorkbook(import("#app/copyReport"), (gateway, { copyReport }) => copyReport(gateway, now, form)),
    help: async () => (await loaded(import("#app/templateHelp"))).templateHelp(),
    insertTemplate: (outline) =>
      onWorkbook(import("#app/insertTemplate"), (gateway, { insertTemplate }) => insertTemplate(gateway, outline)),
    nameTables: (places, form) =>
      onWorkbook(import("#app/nameTable"), (gateway, { nameTables }) => nameTables(gateway, places, form)),
    nameSelection: (key) =>
      onWorkbook(import("#app/nameTable"), (gateway, { nameSelection }) => nameSelection(gateway, key)),
    insertStarter: () =>
      onWorkbook(import("#app/insertStarter"), (gateway, { insertStarter }) => insertStarter(gateway)),
    fix: (fix, form) => onWorkbook(import("#app/fixIssues"), (gateway, { fixIssues }) => fixIssues(gateway, fix, form)),
    saveSettings: (texts) =>
      onWorkbook(import("#app/changeSettings"), (gateway, { changeSettings }) => changeSettings(gateway, texts)),
    saveBasicInformation: (texts) =>
      onWorkbook(import("#app/saveBasicInformation"), (gateway, { saveBasicInformation }) =>
        saveBasicInformation(gateway, texts),
      ),
    checks: async () => (await loaded(import("#app/checkHelp"))).checkHelp(),
    openSample,
    environment,
    autoOpen,
  };
}
