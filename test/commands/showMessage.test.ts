import { showMessage } from "../../src/commands/showMessage";

type Opened = Office.AsyncResult<Office.Dialog>;

/** The part of Office's windows that is used; the window itself is opened in a real browser in test/browser. */
function windows(answer: Partial<Opened> = {}) {
  const handlers = new Map<unknown, () => void>();
  const opened: string[] = [];
  let isClosed = false;
  const dialog = {
    addEventHandler: (event: unknown, handler: () => void) => handlers.set(event, handler),
    close: () => (isClosed = true),
  };
  Reflect.set(globalThis, "Office", { EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" } });
  return {
    ui: {
      displayDialogAsync(address: string, _options: unknown, callback: (result: Opened) => void) {
        opened.push(address);
        callback({ status: "succeeded", value: dialog, ...answer } as unknown as Opened); // the part that is read
      },
    } as Pick<Office.UI, "displayDialogAsync">,
    opened,
    tell: (event: string) => handlers.get(event)?.(),
    isClosed: () => isClosed,
  };
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

const message = {
  language: "zh-CN",
  title: "未能生成报告",
  lines: ["工作表「表#1」受保护。", "100%"],
  close: "关闭",
} as const;

describe("the window that says what a ribbon button did", () => {
  it("gets its text behind the # of its address, and ends with the user's 关闭", async () => {
    const { ui, opened, tell, isClosed } = windows();
    const shown = showMessage(ui, "https://localhost:3000/message.html", message);
    tell("message");
    await shown;

    const [, fragment = ""] = /^https:\/\/localhost:3000\/message\.html#(.*)$/.exec(opened[0] ?? "") ?? [];
    expect(JSON.parse(decodeURIComponent(fragment))).toEqual(message);
    expect(isClosed()).toBe(true);
  });

  it("ends with the window's own button", async () => {
    const { ui, tell } = windows();
    const shown = showMessage(ui, "https://localhost:3000/message.html", message);
    tell("event");

    await expect(shown).resolves.toBeUndefined();
  });

  it("fails where Office opens no window", async () => {
    const { ui } = windows({
      status: "failed" as unknown as Opened["status"],
      error: { code: 12009, message: "ignored", name: "x" },
    });

    await expect(showMessage(ui, "https://localhost:3000/message.html", message)).rejects.toThrow(/12009/);
  });
});
