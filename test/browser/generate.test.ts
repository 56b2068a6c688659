import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { done, editedSample, samplePath } from "#support/editedSample";
import { eventually } from "#support/eventually";
import { generateFile } from "#support/generateFile";
import { firstColumn, selectedCells, typeInto, valueAt } from "#support/userInExcel";
import { button, tab, whenChecked, whenGenerated } from "#support/paneStates";
import { readDocx } from "#support/readDocx";
import { siteInChromium } from "#support/siteInChromium";
import { workbookState } from "#support/workbookState/workbookState";

const chromium = siteInChromium();

const sample = (): Uint8Array => readFileSync(samplePath);

async function generate(page: Page): Promise<void> {
  await whenChecked(page);
  await button(page, "生成自评报告").click();
  await whenGenerated(page);
}

describe("生成自评报告 in the pane", () => {
  it("writes the results and the report, and moves the focus to the heading of the result", async () => {
    const { page, excel } = await chromium.pane(sample());
    await generate(page);

    expect(await valueAt(excel, "预算执行表", "E5")).not.toBe("");
    expect((await firstColumn(excel, "自评报告")).join("\n")).toContain("全年执行数为15680.45万元");
    expect(await page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent])).toEqual([
      "H2",
      "广州开发区知识产权局 · 2022年度",
    ]);
  });

  it("writes what the command line writes", async () => {
    const { page, excel } = await chromium.pane(sample());
    await generate(page);
    const { output } = await generateFile(sample());
    const { excel: onCommandLine } = await chromium.pane(output ?? new Uint8Array());

    expect(await firstColumn(excel, "自评报告")).toEqual(await firstColumn(onCommandLine, "自评报告"));
    expect(await firstColumn(excel, "校验清单")).toEqual(await firstColumn(onCommandLine, "校验清单"));
  });

  it("selects the cell of an issue on 定位, and a cell that a figure of the report comes from", async () => {
    const { page, excel } = await chromium.pane(
      await editedSample((file) => done(file.SetCellValue("绩效自评表", "E5", "10件"))),
    );
    await generate(page);
    await button(page, /^定位 绩效自评表!H5/)
      .first()
      .click();
    await eventually(async () => expect(await selectedCells(excel)).toBe("绩效自评表!H5"));

    await tab(page, "报告").click();
    await button(page, "15680.45").first().click();
    await eventually(async () => expect(await selectedCells(excel)).toBe("预算执行表!D4"));
    await tab(page, "校验").click();
    await button(page, "查看报告").click();
    await eventually(async () => expect(await selectedCells(excel)).toBe("自评报告!A1"));
  });

  it("is taken back cell for cell, with formats, worksheets and names", async () => {
    const { page, host } = await chromium.pane(sample());
    const before = workbookState(host);
    await generate(page);
    expect(workbookState(host)).not.toEqual(before);

    await button(page, "撤销本次写入").click();
    await page.getByText(/^已撤销本次写入/).waitFor();

    expect(workbookState(host)).toEqual(before);
  });

  it.each([
    ["保留我的文字", "收支情况见附表。", "全年执行数为15000.00万元"],
    ["采用新文字", "全年执行数为15000.00万元", "收支情况见附表。"],
  ])("asks about a paragraph that was edited by hand: %s", async (choice, kept, gone) => {
    const { page, excel } = await chromium.pane(sample());
    await generate(page);
    const row = (await firstColumn(excel, "自评报告")).findIndex((text) => text.includes("年初预算数为")) + 1;
    await typeInto(excel, "自评报告", `A${row}`, "收支情况见附表。");
    await typeInto(excel, "预算执行表", "D4", 15000);
    await button(page, "仅校验").click();
    await page.getByText("表格已变动，请重新生成").waitFor();

    await button(page, "生成自评报告").click();
    await tab(page, "报告").click();
    await button(page, choice).click();
    await page.getByText(/^请选定 1 个/).waitFor({ state: "detached" });

    const text = await valueAt(excel, "自评报告", `A${row}`);
    expect(text).toContain(kept);
    expect(text).not.toContain(gone);
  });

  it("passes the final check, whose switch is kept in the workbook", async () => {
    const { page, settings } = await chromium.pane(sample());
    await generate(page);
    await button(page, "定稿检查").click();
    await page.getByText("可以报送：各项检查都已通过。").waitFor();

    const isOn = page.getByRole("switch", { name: "打开这个工作簿时自动显示本面板" });
    await isOn.click();
    await eventually(async () => expect(settings).toEqual({ "Office.AutoShowTaskpaneWithDocument": true }));
    await isOn.click();
    await eventually(async () => expect(settings).toEqual({}));
  });

  it("gives the report as a Word file", async () => {
    const { page } = await chromium.pane(sample());
    await generate(page);
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "导出 Word").click()]);
    const { paragraphs, tables } = readDocx(readFileSync(await download.path()));

    expect(download.suggestedFilename()).toBe("广州开发区知识产权局2022年自评报告.docx");
    expect(paragraphs.map(({ text }) => text).join("\n")).toContain("全年执行数为15680.45万元");
    expect(tables.length).toBeGreaterThan(0);
  });

  it("copies the report, formatted for Word and plain", async () => {
    const { page } = await chromium.pane(sample(), { window: { permissions: ["clipboard-read", "clipboard-write"] } });
    await generate(page);
    await button(page, "复制全文").click();
    await page.getByText(/^已复制全文/).waitFor();

    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read("text/html"), text: await read("text/plain") };
    });
    expect(copied.text).toContain("全年执行数为15680.45万元");
    expect(copied.html).toMatch(/<h1[^>]*>/);
  });

  it("copies where the browser closes the clipboard to pages", async () => {
    const { page } = await chromium.pane(sample());
    await page.addInitScript(() => Reflect.deleteProperty(Object.getPrototypeOf(navigator) as object, "clipboard"));
    await page.reload();
    await generate(page);
    await button(page, "复制全文").click();

    await page.getByText(/^已复制全文/).waitFor();
  });
});
