import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { HostRequest } from "#host/hostRequest";
import { openHostWorkbook, type HostWorkbook } from "#host/hostWorkbook";
import { connected } from "#host/localWorkbook";
import { loadClientLibrary } from "#host/node/clientLibrary";
import { patience } from "./patience";

export interface PaneOptions {
  /** The page that Excel loads: the pane, or the one of the ribbon's buttons, which it never shows. */
  readonly path?: "taskpane.html" | "commands.html";
  /** Looks, size, permissions of the browser's window; a pane is 320 pixels wide where it is narrow. */
  readonly window?: BrowserContextOptions;
  /** The program around the page; null for a browser alone. */
  readonly application?: "Excel" | "Word" | null;
  /** The highest ExcelApi requirement set of that Excel. */
  readonly apiLevel?: string;
}

/** Whether a request writes into cells; `any` is every one, also one that Excel turns away. */
export type RequestKind = "reading" | "writing" | "any";

/** The add-in's built page in a browser, and the workbook behind it. */
export interface PaneInChromium {
  readonly page: Page;
  /** Answers the page's requests: for faults, and for the file as it now stands. */
  readonly host: HostWorkbook;
  /** The same workbook as the user has it in hand beside the pane. */
  readonly excel: typeof Excel;
  /** What the page has saved in the workbook's settings. */
  readonly settings: Record<string, unknown>;
  /** Does what is asked at once, and answers such requests only when the function that it gives is called. */
  readonly holdAnswers: (kind?: RequestKind) => () => void;
  /** What went wrong on the page and in windows that it opened; taken out by a test that expects it. */
  readonly mishaps: string[];
  /** Fails where something else went wrong. */
  readonly close: () => Promise<void>;
}

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Microsoft's client library as it is, and after it the host's side of the page. */
const scripts = [
  readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js"), "utf8"),
  readFileSync(join(__dirname, "officeInPage.js"), "utf8"),
];

/**
 * Opens a page of the add-in's as Excel would beside a workbook.
 *
 * @param site the address that the built site is served at
 */
export async function openPane(
  site: string,
  browser: Browser,
  workbook: Uint8Array,
  { path = "taskpane.html", window, application = "Excel", apiLevel = "1.14" }: PaneOptions = {},
): Promise<PaneInChromium> {
  const host = openHostWorkbook(workbook, { apiLevel });
  const context = await browser.newContext({
    viewport: { width: 480, height: 900 },
    acceptDownloads: true,
    reducedMotion: "reduce",
    ...window,
  });
  context.setDefaultTimeout(patience);
  const mishaps: string[] = [];
  context.on("page", (opened) => mishapsOn(opened, mishaps));
  const page = await context.newPage();
  const settings: Record<string, unknown> = {};
  const holds = new Set<{ readonly kind: RequestKind; readonly isOver: Promise<void> }>();

  await context.exposeFunction("answerRequest", async (text: string) => {
    const answer = host.answer(text);
    const kind = kindOf(host.requests.at(-1));
    const holding = [...holds].filter((hold) => hold.kind === "any" || hold.kind === kind);
    await Promise.all([...holding.map(({ isOver }) => isOver), passed(host.faults.delay)]);
    return answer;
  });
  await context.exposeFunction("saveSettings", (saved: Record<string, unknown>) => {
    for (const name of Object.keys(settings)) {
      delete settings[name];
    }
    Object.assign(settings, saved);
  });
  await context.route(officeJs, (route) => {
    const inPage = JSON.stringify({ application, apiLevel, settings });
    return route.fulfill({
      contentType: "text/javascript",
      body: [`globalThis.hostInPage = ${inPage};`, ...scripts].join("\n;"),
    });
  });
  await page.goto(`${site}/${path}`);

  return {
    page,
    host,
    excel: connected(host, loadClientLibrary()),
    settings,
    mishaps,
    holdAnswers: (kind = "any") => {
      let release: () => void = () => undefined;
      const hold = { kind, isOver: new Promise<void>((resolve) => (release = resolve)) };
      holds.add(hold);
      return () => {
        holds.delete(hold);
        release();
      };
    },
    close: async () => {
      await context.close();
      if (mishaps.length > 0) {
        throw new Error(`on the page: ${mishaps.join("\n")}`);
      }
    },
  };
}

function kindOf(request: HostRequest | undefined): Exclude<RequestKind, "any"> {
  return request && writesCells(request) ? "writing" : "reading";
}

/** Whether a request was one that writes into cells. */
export function writesCells({ operations }: HostRequest): boolean {
  return operations.some((operation) => /^Range\.(?:values|formulas) =/.test(operation));
}

/** Errors that nothing caught, and what the browser complains of, a breach of the content security policy for instance. */
export function mishapsOn(page: Page, mishaps: string[] = []): string[] {
  page.on("pageerror", (error) => mishaps.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") {
      mishaps.push(message.text());
    }
  });
  return mishaps;
}
