import type { Browser } from "playwright-core";
import { builtSite, type BuiltSite } from "./builtSite";
import { launchChromium } from "./chromium";
import { openPane, type PaneInChromium, type PaneOptions } from "./paneInChromium";

/** The built site and a browser for all tests of a file. */
export interface SiteInChromium {
  readonly site: () => BuiltSite;
  readonly browser: () => Browser;
  /** The add-in's page beside a workbook; closed after the test, which fails where something went wrong on it. */
  readonly pane: (workbook: Uint8Array, options?: PaneOptions) => Promise<PaneInChromium>;
}

/** To be called once at the head of a test file. */
export function siteInChromium(): SiteInChromium {
  let started: { readonly site: BuiltSite; readonly browser: Browser } | null = null;
  let open: PaneInChromium[] = [];
  const running = () => {
    if (!started) {
      throw new Error("the browser runs only within tests");
    }
    return started;
  };

  beforeAll(async () => {
    const [site, browser] = await Promise.all([builtSite(), launchChromium()]);
    started = { site, browser };
  }, 300_000);

  afterEach(async () => {
    const panes = open;
    open = [];
    await Promise.all(panes.map((pane) => pane.close()));
  });

  afterAll(async () => {
    await started?.browser.close();
    await started?.site.close();
  });

  return {
    site: () => running().site,
    browser: () => running().browser,
    pane: async (workbook, options) => {
      const pane = await openPane(running().site, running().browser, workbook, options);
      open.push(pane);
      return pane;
    },
  };
}
