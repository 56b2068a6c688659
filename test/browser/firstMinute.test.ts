import type { Page } from "playwright-core";
import { openFile } from "#support/editedSample";
import { selectCells, selectedCells, typeInto } from "#support/userInExcel";
import { button, whenChecked, whenGenerated } from "#support/paneStates";
import { siteInChromium } from "#support/siteInChromium";
import { withoutNames, withoutTables } from "#support/unnamedSample";

const chromium = siteInChromium();

async function namesIn(bytes: Uint8Array): Promise<Record<string, string>> {
  const { definedNames } = (await openFile(bytes)).GetDefinedName();
  return Object.fromEntries(definedNames.map(({ Name = "", RefersTo = "" }) => [Name, RefersTo]));
}

const told = (page: Page, sentence: string | RegExp): Promise<void> => page.getByText(sentence).first().waitFor();

const place = (page: Page, table: string) => button(page, new RegExp(`^看位置：${table}`));

describe("the pane on a workbook without names", () => {
  it("says in a line where the tables are, and names them when that is wanted", async () => {
    const { page, host, excel } = await chromium.pane(await withoutNames());
    await place(page, "指标表").click();
    await whenChecked(page);
    await button(page, "固定位置").click();
    await told(page, /^已定义名称「预算表」/);
    expect(await selectedCells(excel)).toBe("绩效自评表!A3");

    await button(page, "固定位置").waitFor({ state: "detached" });
    expect(await namesIn(host.save())).toMatchObject({
      指标表: "绩效自评表!$A$3:$J$26",
      预算表: "预算执行表!$A$3:$H$10",
    });
    await button(page, "生成自评报告").click();
    await whenGenerated(page);
  });

  it("takes the selected cells instead, without the blank ones around them", async () => {
    const { page, host, excel } = await chromium.pane(await withoutNames());
    await place(page, "指标表").waitFor();
    await selectCells(excel, "绩效自评表", "A3:M60");
    await page.getByText("不对？改选区域").click();
    await button(page, "设为所选区域：指标表").click();

    await told(page, /^已定义名称「指标表」/);
    expect(await namesIn(host.save())).toMatchObject({ 指标表: "绩效自评表!$A$3:$J$26" });
  });

  it("says what to select where no table is selected", async () => {
    const { page, host, excel } = await chromium.pane(await withoutNames());
    await place(page, "指标表").waitFor();
    await selectCells(excel, "绩效自评表", "T200:Z300");
    await page.getByText("不对？改选区域").click();
    await button(page, "设为所选区域：指标表").click();

    await told(page, "未能定义名称");
    await told(page, /选中的区域 绩效自评表!T200:Z300 里没有表格/);
    expect(await namesIn(host.save())).not.toHaveProperty("指标表");
  });
});

describe("the pane on a workbook without tables", () => {
  it("puts blank tables in, which give a report once they are filled", async () => {
    const { page, excel } = await chromium.pane(await withoutTables());
    await told(page, "没有找到指标表。");
    await button(page, "插入空白表格").click();
    await told(page, "已插入工作表「预算表」「指标表」「基本信息」。填写数据后，点击「生成自评报告」。");

    for (const [address, value] of [
      ["B2", 100],
      ["C2", 100],
      ["D2", 95],
    ] as const) {
      await typeInto(excel, "预算表", address, value);
    }
    for (const [address, value] of [
      ["C2", "培训人次"],
      ["D2", "≥100人次"],
      ["E2", "120人次"],
      ["F2", 90],
    ] as const) {
      await typeInto(excel, "指标表", address, value);
    }
    await typeInto(excel, "基本信息", "B2", "某市某局");
    await typeInto(excel, "基本信息", "B3", 2022);
    await whenChecked(page);
    await button(page, "生成自评报告").click();
    await whenGenerated(page);

    await told(page, "某市某局 · 2022年度");
    await told(page, "95.00%");
  });
});
