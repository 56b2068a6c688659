import { violations } from "#support/accessibility";
import { overflow } from "#support/overflow";
import { button, tab, whenChecked } from "#support/paneStates";
import { siteInChromium } from "#support/siteInChromium";
import { troubledWorkbook } from "#support/troubledWorkbook";

const chromium = siteInChromium();

/** English words are longer than Chinese ones. */
const widths = [320, 240, 160];

describe("the pane in English", () => {
  it("is kept when the page is opened again, fits a narrow pane and keeps nobody out", async () => {
    const { page } = await chromium.pane(await troubledWorkbook(), {
      window: { viewport: { width: 320, height: 900 } },
    });
    await whenChecked(page);
    await button(page, "English").click();
    await button(page, "Generate report").waitFor();
    await page.reload();
    await page.getByText("Total score", { exact: true }).waitFor();

    const found: Record<string, readonly string[]> = {};
    const look = async (state: string): Promise<void> => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const cut = await overflow(page);
        if (cut.length > 0) {
          found[`${state}, ${width} pixels wide`] = cut;
        }
      }
      await page.setViewportSize({ width: 320, height: 900 });
      const barred = await violations(page);
      if (barred.length > 0) {
        found[state] = barred;
      }
    };
    await look("checked");
    await button(page, "Generate report").click();
    await page.getByText("The report is on the worksheet").waitFor();
    await look("generated");
    await tab(page, "Report").click();
    await page.getByText("Preview of the report").waitFor();
    await look("report");
    await button(page, "Final check").click();
    await page.getByText(/need attention\.$/).waitFor();
    await look("final");
    await tab(page, "Template").click();
    await page.getByText(/template language are Chinese/).waitFor();
    await look("template");
    await tab(page, "Help").click();
    await page.getByRole("button", { name: /^\d+ errors$/ }).click();
    await look("help");

    expect(found).toEqual({});
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-US");
  });
});
