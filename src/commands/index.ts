import { createGateway } from "#excel/gateway";
import { keptLanguage } from "../taskpane/language/language";
import { checkCommand, generateCommand, type Command } from "./commands";
import { showMessage } from "./showMessage";
import { strings } from "./strings";

/*
 * The ribbon's buttons that work with the pane closed. Office loads this page without showing it, and
 * calls the functions by the names that the manifest gives them.
 */

const messagePage = new URL("message.html", location.href).href;

function bind(name: string, command: Command): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void (async () => {
      try {
        const gateway = createGateway(Excel, (set) => Office.context.requirements.isSetSupported("ExcelApi", set));
        const message = await command(gateway, new Date(), strings[keptLanguage()]);
        if (message) {
          await showMessage(Office.context.ui, messagePage, message);
        }
      } finally {
        // Office ends this page with the event, and the window with the page.
        event.completed();
      }
    })();
  });
}

void Office.onReady(() => {
  bind("generateReport", generateCommand);
  bind("checkWorkbook", checkCommand);
});
