import type { Message } from "./messages";

/** Percent of the screen. */
const size = { width: 36, height: 40 };

/**
 * Shows a message in a window of Office's until the user closes it. The text goes behind the `#` of the
 * page's address, which is sent to no server.
 *
 * @param page address of message.html
 */
export function showMessage(ui: Pick<Office.UI, "displayDialogAsync">, page: string, message: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    ui.displayDialogAsync(
      `${page}#${encodeURIComponent(JSON.stringify(message))}`,
      { ...size, displayInIframe: true },
      ({ status, value: dialog, error }) => {
        // Compared by its value: the enumeration is Office's own.
        if (String(status) !== "succeeded") {
          reject(new Error(`Office opened no window: ${error.code} ${error.message}`));
          return;
        }
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          dialog.close();
          resolve();
        });
        // The window's own button.
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
