import type { Page } from "playwright-core";
import { violations } from "#support/accessibility";
import { colourSchemes } from "#support/colourSchemes";
import { overflow } from "#support/overflow";
import { siteInChromium } from "#support/siteInChromium";
import type { Walk } from "#support/walks/walk";

/** Widths in CSS pixels: a pane as Excel opens it, one of 480 pixels at 200 % zoom, one of 320 at 200 %. */
const widths = [320, 240, 160];

/**
 * The test that no state of a walk keeps anybody out: nothing is cut off in a narrow pane, and axe finds
 * nothing, in light, dark and high contrast. A file for a walk or a few, so that they run side by side.
 */
export function reachesEverybody(...walks: readonly Walk[]): void {
  const chromium = siteInChromium();

  describe("no state of the pane keeps anybody out", () => {
    it.each(walks)("$title", async ({ workbook, options, through }) => {
      const pane = await chromium.pane(await workbook(), options);
      const found: Record<string, readonly string[]> = {};
      await through(pane, async (state, page) => {
        Object.assign(found, await barriers(state, page));
      });

      expect(found).toEqual({});
    });
  });
}

/** What bars the way in one state, by how it was looked at. */
async function barriers(state: string, page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found[`${state}, ${width} pixels wide`] = await overflow(page);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  for (const [scheme, media] of Object.entries(colourSchemes)) {
    await page.emulateMedia(media);
    found[`${state}, ${scheme}`] = await violations(page);
  }
  return Object.fromEntries(Object.entries(found).filter(([, what]) => what.length > 0));
}
