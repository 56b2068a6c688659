import type { Page } from "playwright-core";
import { violations } from "#support/accessibility";
import { done, editedSample } from "#support/editedSample";
import { eventually } from "#support/eventually";
import { selectedCells } from "#support/userInExcel";
import { colourSchemes } from "#support/colourSchemes";
import { overflow } from "#support/overflow";
import { walks, whenChecked, whenGenerated } from "#support/paneStates";
import { siteInChromium } from "#support/siteInChromium";

const chromium = siteInChromium();

/** Widths in CSS pixels: a pane as Excel opens it, one of 480 pixels at 200 % zoom, one of 320 at 200 %. */
const widths = [320, 240, 160];

async function everyLook(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const [name, media] of Object.entries(colourSchemes)) {
    await page.emulateMedia(media);
    await look(name);
  }
}

describe("no state of the pane keeps anybody out", () => {
  it.each(walks)(
    "$title",
    async ({ workbook, options, through }) => {
      const pane = await chromium.pane(await workbook(), options);
      const found: Record<string, readonly string[]> = {};
      const note = (state: string, what: readonly string[]): void => {
        if (what.length > 0) {
          found[state] = what;
        }
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
    },
    180_000,
  );
});

describe("the keyboard alone", () => {
  it("leads from the first look to the final check", async () => {
    const { page, excel } = await chromium.pane(
      await editedSample((file) => done(file.SetCellValue("绩效自评表", "E5", "10件"))),
    );
    await whenChecked(page);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      );
    const go = async (key: "Tab" | "Shift+Tab" | "ArrowRight", name: string | RegExp): Promise<void> => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press(key);
        if ((await focused()).match(name)) {
          return;
        }
      }
      throw new Error(`${key} does not lead to ${name}`);
    };

    await go("Tab", "生成自评报告");
    await page.keyboard.press("Enter");
    await whenGenerated(page);
    expect(await focused()).toBe("广州开发区知识产权局 · 2022年度");
    await go("Tab", /^定位 绩效自评表!H5/);
    await page.keyboard.press("Space");
    await eventually(async () => expect(await selectedCells(excel)).toBe("绩效自评表!H5"));

    await go("Shift+Tab", /^校验/);
    await go("ArrowRight", /^报告/);
    await page.keyboard.press("Enter");
    await page.getByText("报告预览").waitFor();
    await go("Tab", "15680.45");
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await selectedCells(excel)).toBe("预算执行表!D4"));

    await go("Shift+Tab", "定稿检查");
    await page.keyboard.press("Enter");
    await page.getByText("还有 1 项需要处理。").waitFor();
    await go("Shift+Tab", "撤销本次写入");
    await page.keyboard.press("Enter");
    await page.getByText(/^已撤销本次写入/).waitFor();
  });
});
