import { WorkbookFault } from "#app/workbookFault";

/**
 * Puts a text on the clipboard, formatted for Word and plain for everything else. Web views that keep the
 * clipboard from pages still let a selection be copied while a click is handled.
 *
 * @throws WorkbookFault `clipboard-closed` where neither is allowed
 */
export async function copyFormatted(html: string, text: string): Promise<void> {
  try {
    const blob = (type: string, content: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) }),
    ]);
  } catch (cause) {
    if (!copySelection(html)) {
      throw new WorkbookFault("clipboard-closed", {}, { cause });
    }
  }
}

function copySelection(html: string): boolean {
  const holder = document.createElement("div");
  holder.style.position = "fixed";
  holder.style.opacity = "0";
  // Ours, with every text of the user's escaped: core/report/document/reportHtml.ts.
  holder.innerHTML = html;
  document.body.append(holder);
  const selection = window.getSelection();
  selection?.selectAllChildren(holder);
  // Deprecated, and the only way where the Clipboard API is closed.
  const isCopied = document.execCommand("copy");
  selection?.removeAllRanges();
  holder.remove();
  return isCopied;
}
