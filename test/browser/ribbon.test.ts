import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { violations } from "#support/accessibility";
import { done, editedSample, samplePath } from "#support/editedSample";
import { faultyTables } from "#support/faultyTables";
import { activeSheet, firstColumn } from "#support/userInExcel";
import { colourSchemes } from "#support/colourSchemes";
import { overflow } from "#support/overflow";
import { button, whenChecked } from "#support/paneStates";
import { functionNames, press, pressForWindow } from "#support/ribbon";
import { siteAddress } from "#support/siteAddress";
import { siteInChromium } from "#support/siteInChromium";
import { manifestElements } from "../manifest/readManifest";

const chromium = siteInChromium();

const sample = (): Uint8Array => readFileSync(samplePath);
const ribbon = (workbook: Uint8Array) => chromium.pane(workbook, { path: "commands.html" });

/** What keeps people from reading a window, in each look. */
async function barred(window: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const [look, media] of Object.entries(colourSchemes)) {
    await window.emulateMedia(media);
    found[look] = [...(await violations(window)), ...(await overflow(window))];
  }
  return found;
}

const nobodyBarred = { light: [], dark: [], contrast: [] };

/** Whether something is in sight without scrolling. */
const isInSight = (window: Page, selector: string): Promise<boolean> =>
  window.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

const paragraphs = (window: Page): Promise<readonly string[]> => window.locator("main p").allTextContents();

describe("the ribbon's buttons", () => {
  it("are those of the manifest", async () => {
    const { page } = await ribbon(sample());
    const named = manifestElements()
      .filter(({ name }) => name === "FunctionName")
      .map(({ text }) => text);

    expect(named.length).toBeGreaterThan(0);
    expect((await functionNames(page)).toSorted()).toEqual(named.toSorted());
  });
});

describe("生成自评报告 with the pane closed", () => {
  it("writes the report and brings it to the front, without a word", async () => {
    const { page, excel } = await ribbon(sample());
    await press(page, "generateReport");

    expect((await firstColumn(excel, "自评报告")).join("\n")).toContain("全年执行数为15680.45万元");
    expect(await activeSheet(excel)).toBe("自评报告");
    expect(page.context().pages()).toEqual([page]);
  });

  it("brings 校验清单 to the front where something needs attention", async () => {
    const { page, excel } = await ribbon(
      await editedSample((file) => done(file.SetCellValue("绩效自评表", "E5", "10件"))),
    );
    await press(page, "generateReport");

    expect(await activeSheet(excel)).toBe("校验清单");
    expect(page.context().pages()).toEqual([page]);
  });

  it("says in a window which worksheet is protected, and writes nothing", async () => {
    const { page, host } = await ribbon(
      await editedSample((file) => done(file.ProtectSheet("绩效自评表", { Password: "1" }))),
    );
    const before = host.save();
    const { window, completed } = await pressForWindow(page, "generateReport");

    expect(await window.getByRole("heading").textContent()).toBe("未能生成报告");
    expect((await paragraphs(window)).join()).toContain("工作表「绩效自评表」受保护");
    await button(window, "关闭").click();
    await completed;
    expect(Buffer.from(host.save()).equals(before)).toBe(true);
  });
});

describe("校验 with the pane closed", () => {
  it("tells in a window what it found, until 关闭 is pressed", async () => {
    const { page } = await ribbon(await faultyTables());
    const { window, isCompleted, completed } = await pressForWindow(page, "checkWorkbook");

    expect(await window.getByRole("heading").textContent()).toMatch(/^校验完成：错误 \d+，警告 \d+，提示 \d+$/);
    expect(await window.title()).toBe(await window.getByRole("heading").textContent());
    const told = await paragraphs(window);
    expect(told.filter((line) => /^(错误|警告) (指标|预算)!/.test(line))).toHaveLength(5);
    expect(told.at(-1)).toBe("没有写入任何内容。");
    expect(await window.evaluate(() => document.activeElement?.textContent)).toBe("关闭");
    expect({ beginning: await isInSight(window, "h1"), button: await isInSight(window, "button") }).toEqual({
      beginning: true,
      button: true,
    });
    expect(await barred(window)).toEqual(nobodyBarred);

    expect(isCompleted()).toBe(false);
    await Promise.all([window.waitForEvent("close"), completed, window.keyboard.press("Enter")]);
  });

  it("is done, too, when the window is closed by its own button", async () => {
    const { page } = await ribbon(sample());
    const { window, completed } = await pressForWindow(page, "checkWorkbook");
    expect(await paragraphs(window)).toEqual(["预算执行率 97.08%", "总分 99.45（优）", "没有写入任何内容。"]);
    await window.close();

    await completed;
  });

  it("speaks English after the pane was switched to it", async () => {
    const { page } = await chromium.pane(sample());
    // The link stands at the foot and moves as long as results come in above it.
    await whenChecked(page);
    await button(page, "English").click();
    await button(page, "Generate report").waitFor();
    await page.goto(`${siteAddress()}/commands.html`);
    const { window, completed } = await pressForWindow(page, "checkWorkbook");

    expect(await window.getByRole("heading").textContent()).toBe("Checked: nothing needs attention");
    expect((await paragraphs(window)).at(-1)).toBe("Nothing was written.");
    expect(await window.evaluate(() => document.documentElement.lang)).toBe("en-US");
    expect(await barred(window)).toEqual(nobodyBarred);
    await button(window, "Close").click();
    await completed;
  });
});
