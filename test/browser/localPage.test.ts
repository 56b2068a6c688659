import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { done, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";
import { violations } from "#support/accessibility";
import { patience } from "#support/patience";
import { siteAddress } from "#support/siteAddress";
import { siteInChromium } from "#support/siteInChromium";

const chromium = siteInChromium();

/** The local page, on which nothing may go wrong that nobody looks at. */
async function openPage(size = { width: 1280, height: 900 }): Promise<Page> {
  const page = await chromium.browser().newPage({ viewport: size, acceptDownloads: true });
  page.setDefaultTimeout(patience);
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(`${siteAddress()}/local.html`);
  return page;
}

async function opened(file: string = samplePath): Promise<Page> {
  const page = await openPage();
  await page.setInputFiles("input[type=file]", file);
  await page.getByText("自评总分").waitFor();
  return page;
}

const generate = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "生成自评报告" }).click();
  await page.getByText("报告已写入工作表").waitFor();
};

async function downloaded(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const folder = mkdtempSync(join(tmpdir(), "browser-"));

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Every cell of every sheet, as it shows and as its formula. */
async function cells(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await openFile(bytes);
  return file
    .GetSheetList()
    .list.flatMap((sheet) =>
      file.GetRows(sheet).result.flatMap((row, r) => row.map((text, c) => `${sheet} ${r} ${c} ${text}`)),
    );
}

describe("the local page", () => {
  it("generates the sample as the command line does, cell for cell", async () => {
    const page = await opened();
    await generate(page);
    const result = await downloaded(page, "下载结果");
    const { output } = await generateFile(readFileSync(samplePath));

    expect(result.name).toBe("sample-自评报告.xlsx");
    const [inBrowser, onCommandLine] = await Promise.all([cells(result.bytes), cells(output ?? new Uint8Array())]);
    // The record names the time of its run.
    const withoutTime = (list: readonly string[]) => list.filter((each) => !each.startsWith("自评记录 0 2"));
    expect(withoutTime(inBrowser)).toEqual(withoutTime(onCommandLine));
    await page.close();
  });

  it("shows a cell on 定位, on its sheet in the grid", async () => {
    const file = await openFile(readFileSync(samplePath));
    done(file.SetCellValue("绩效自评表", "E5", "10件"));
    const page = await opened(written("missed.xlsx", await fileBytes(file)));
    await page
      .getByRole("button", { name: /^定位 绩效自评表!/ })
      .first()
      .click();

    await page.getByRole("tab", { name: "绩效自评表", selected: true }).waitFor();
    expect(
      await page
        .getByRole("region", { name: /绩效自评表/ })
        .getByText("三级指标")
        .first()
        .isVisible(),
    ).toBe(true);
    await page.close();
  });

  it("asks about a paragraph that was edited by hand, and writes what is chosen", async () => {
    const { output } = await generateFile(readFileSync(samplePath));
    const file = await openFile(output ?? new Uint8Array());
    const row = file.GetRows("自评报告").result.findIndex(([text = ""]) => text.includes("年初预算数为")) + 1;
    done(file.SetCellValue("自评报告", `A${row}`, "收支情况见附表。"));
    done(file.SetCellValue("预算执行表", "D4", 15000));
    done(file.SetCellValue("预算执行表", "D5", 15000));
    const page = await opened(written("edited.xlsx", await fileBytes(file)));
    await page.getByText("表格已变动，请重新生成").waitFor();
    await generate(page);

    await page.getByRole("tab", { name: "报告", exact: true }).click();
    await page.getByRole("button", { name: "采用新文字" }).click();
    await page.getByText("请选定 1 个").waitFor({ state: "detached" });
    const { bytes } = await downloaded(page, "下载结果");

    const rows = (await openFile(bytes)).GetRows("自评报告").result.map(([text = ""]) => text);
    expect(rows.join("\n")).toContain("全年执行数为15000.00万元");
    expect(rows.join("\n")).not.toContain("收支情况见附表");
    await page.close();
  });

  it("makes a Word file of the report, and passes the final check", async () => {
    const page = await opened();
    await generate(page);
    const { name, bytes } = await downloaded(page, "导出 Word");

    expect(name).toBe("广州开发区知识产权局2022年自评报告.docx");
    expect(strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())).toContain("存在的主要问题");
    await page.getByRole("tab", { name: "定稿" }).click();
    await page.getByRole("button", { name: "定稿检查" }).click();
    await page.getByText("可以报送：各项检查都已通过。").waitFor();
    await page.close();
  });

  it("says in a sentence why a file is not opened, and goes on with the next", async () => {
    const page = await openPage();
    for (const [name, content, sentence] of [
      ["不是工作簿.xlsx", "这是文字", "不是 Excel 工作簿"],
      ["残缺.xlsx", readFileSync(samplePath).subarray(0, 9000), "这个文件不完整"],
      ["很大.xlsx", new Uint8Array(61_000_000), "超过网页版能处理的 60 MB"],
    ] as const) {
      await page.setInputFiles("input[type=file]", written(name, content));
      await page.getByRole("alert").getByText(sentence).waitFor();
    }
    await page.setInputFiles("input[type=file]", samplePath);
    await page.getByText("自评总分").waitFor();
    await page.close();
  });

  it("is worked with the keyboard alone", async () => {
    const page = await opened();
    const focus = async (name: string): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate(() => document.activeElement?.textContent)) === name) {
          return;
        }
      }
      throw new Error(`the tab key does not lead to ${name}`);
    };

    await focus("生成自评报告");
    await page.keyboard.press("Enter");
    await page.getByText("报告已写入工作表").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("广州开发区知识产权局 · 2022年度");
    await focus("查看报告");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "自评报告", selected: true }).waitFor();
    await page.close();
  });

  it("has nothing that keeps people out, in each of its states", async () => {
    const page = await openPage();
    expect(await violations(page)).toEqual([]);
    await page.setInputFiles("input[type=file]", samplePath);
    await page.getByText("自评总分").waitFor();
    expect(await violations(page)).toEqual([]);
    await generate(page);
    for (const [tab, shown] of [
      ["校验", "自评总分"],
      ["报告", "报告预览"],
      ["定稿", /^报送之前/],
      ["模板", "报告提纲"],
    ] as const) {
      await page.getByRole("tab", { name: tab, exact: true }).click();
      await page.getByText(shown).first().waitFor();
      expect({ tab, found: await violations(page) }).toEqual({ tab, found: [] });
    }
    await page.close();
  });
});

describe("the pane's page", () => {
  it("says what an administrator must allow where office.js does not come", async () => {
    const page = await chromium.browser().newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.goto(`${siteAddress()}/taskpane.html`);

    await page.getByText("appsforoffice.microsoft.com").first().waitFor();
    await page.close();
  });
});
