import type { Message } from "./messages";

/*
 * The window that says what a ribbon button did. Its text comes from the page that opened it, and is set
 * as text: nothing in it is run.
 */

function element(tag: string, ...content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

function show({ language, title, lines, close: closeText }: Message): void {
  document.documentElement.lang = language;
  document.title = title;
  const close = element("button", closeText);
  close.addEventListener("click", () => Office.context.ui.messageParent("close"));
  document.body.replaceChildren(
    element("main", element("h1", title), ...lines.map((line) => element("p", line))),
    element("footer", close),
  );
  // A long text is read from its beginning.
  close.focus({ preventScroll: true });
}

// Written by showMessage.ts.
void Office.onReady(() => show(JSON.parse(decodeURIComponent(location.hash.slice(1))) as Message));
