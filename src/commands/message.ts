import type { Message } from "./messages";

/*
 * The window that says what a ribbon button did. Its text comes from the page that opened it, and is set
 * as text: nothing in it is run.
 */

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function show({ title, lines, close: closeText }: Message): void {
  document.title = title;
  const close = element("button", closeText);
  close.addEventListener("click", () => Office.context.ui.messageParent("close"));
  document.body.replaceChildren(element("h1", title), ...lines.map((line) => element("p", line)), close);
  close.focus();
}

// Written by showMessage.ts.
void Office.onReady(() => show(JSON.parse(decodeURIComponent(location.hash.slice(1))) as Message));
