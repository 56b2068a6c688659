import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openPane, type PaneInChromium, type PaneOptions } from "./paneInChromium";
import { siteAddress } from "./siteAddress";

/** The served site and a browser for all tests of a file. */
export interface SiteInChromium {
  readonly browser: () => Browser;
  /** The add-in's page beside a workbook; closed after the test, which fails where something went wrong on it. */
  readonly pane: (workbook: Uint8Array, options?: PaneOptions) => Promise<PaneInChromium>;
}

/** To be called once at the head of a test file. */
export function siteInChromium(): SiteInChromium {
  let started: Browser | null = null;
  let open: PaneInChromium[] = [];
  const browser = () => {
    if (!started) {
      throw new Error("the browser runs only within tests");
    }
    return started;
  };

  beforeAll(async () => {
    started = await launchChromium();
  });

  afterEach(async () => {
    const panes = open;
    open = [];
    await Promise.all(panes.map((pane) => pane.close()));
  });

  afterAll(async () => {
    await started?.close();
  });

  return {
    browser,
    pane: async (workbook, options) => {
      const pane = await openPane(siteAddress(), browser(), workbook, options);
      open.push(pane);
      return pane;
    },
  };
}
