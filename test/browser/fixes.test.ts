import type { Page } from "playwright-core";
import { eventually } from "#support/eventually";
import { faultyTables } from "#support/faultyTables";
import { valueAt } from "#support/userInExcel";
import { button, tab, whenChecked } from "#support/paneStates";
import { siteInChromium } from "#support/siteInChromium";

const chromium = siteInChromium();

const undo = (page: Page): Promise<void> => button(page, "撤销本次写入").click();

describe("an issue of the list", () => {
  it("about numbers stored as text is put right with one click for all of them, and taken back", async () => {
    const { page, excel } = await chromium.pane(await faultyTables());
    await whenChecked(page);
    expect(await valueAt(excel, "预算", "D2")).toBe("950");

    await button(page, /^全部转为数字/).click();
    await page
      .getByText(/^已把 3 处文本转为数字/)
      .first()
      .waitFor();
    expect(await Promise.all(["D2", "D3", "D4"].map((cell) => valueAt(excel, "预算", cell)))).toEqual([950, 860, 90]);
    expect(await page.getByText(/是文本格式/).count()).toBe(0);

    await undo(page);
    await eventually(async () => expect(await valueAt(excel, "预算", "D2")).toBe("950"));
  });

  it("is explained, is a note from then on, and the reason stands in the row", async () => {
    const { page, excel } = await chromium.pane(await faultyTables());
    await whenChecked(page);
    await page.getByRole("button", { name: /^错误 3/ }).waitFor();

    await button(page, /^说明缘由/)
      .first()
      .click();
    await page.getByRole("textbox", { name: "为什么这样填写是对的" }).fill("=上级年中下调了目标");
    await button(page, "保存").click();

    await page.getByText("缘由已写入").first().waitFor();
    await page.getByText("已说明：=上级年中下调了目标。").waitFor();
    // The first free column right of the table.
    expect([await valueAt(excel, "指标", "H1"), await valueAt(excel, "指标", "H2")]).toEqual([
      "校验说明",
      "=上级年中下调了目标",
    ]);
  });
});

describe("a setting", () => {
  it("is saved into the workbook, and holds at once", async () => {
    const { page, excel } = await chromium.pane(await faultyTables());
    await whenChecked(page);
    await tab(page, "设置").click();
    await page.getByLabel("等级分数线").fill("65/62/60");
    await button(page, "保存").click();
    await page.getByText("设置已保存").first().waitFor();

    expect([await valueAt(excel, "评分设置", "A2"), await valueAt(excel, "评分设置", "B2")]).toEqual([
      "等级分数线",
      "65/62/60",
    ]);
    await tab(page, "校验").click();
    await page.getByText("优", { exact: true }).waitFor();
  });
});
