import type { Page } from "playwright-core";
import { violations } from "#support/accessibility";
import { overflow } from "#support/overflow";
import { walks } from "#support/paneStates";
import { siteInChromium } from "#support/siteInChromium";

const chromium = siteInChromium();

/** Widths in CSS pixels: a pane as Excel opens it, one of 480 pixels at 200 % zoom, one of 320 at 200 %. */
const widths = [320, 240, 160];

async function everyLook(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await look(colorScheme);
  }
}

describe("no state of the pane keeps anybody out", () => {
  it.each(walks)("$title", async ({ workbook, options, through }) => {
    const pane = await chromium.pane(await workbook(), options);
    const found: Record<string, readonly string[]> = {};
    const note = (state: string, what: readonly string[]): void => {
      if (what.length > 0) found[state] = what;
    };

    await through(pane, async (state, page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        note(`${state}, ${width} pixels wide`, await overflow(page));
      }
      await page.setViewportSize({ width: 320, height: 900 });
      await everyLook(page, async (look) => note(`${state}, ${look}`, await violations(page)));
    });

    expect(found).toEqual({});
  }, 180_000);
});
