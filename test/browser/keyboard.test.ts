import { done, editedSample } from "#support/editedSample";
import { eventually } from "#support/eventually";
import { selectedCells } from "#support/userInExcel";
import { whenChecked, whenGenerated } from "#support/paneStates";
import { siteInChromium } from "#support/siteInChromium";

const chromium = siteInChromium();

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
