import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { openFile, samplePath } from "#support/editedSample";
import { oleFile } from "#support/oleFile";
import { mishapsOn } from "#support/paneInChromium";
import { overflow } from "#support/overflow";
import { button, whenChecked, whenGenerated } from "#support/paneStates";
import { patience } from "#support/patience";
import { siteAddress } from "#support/siteAddress";
import { siteInChromium } from "#support/siteInChromium";
import { withMacros, macrosOf } from "#support/withMacros";

const chromium = siteInChromium();

interface LocalPage {
  readonly page: Page;
  /** Taken out by a test that expects them. */
  readonly mishaps: string[];
}

let opened: LocalPage[] = [];

/** Opens the page; the tests' end is also a test that nothing went wrong on it. */
async function localPage(): Promise<Page> {
  const context = await chromium
    .browser()
    .newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  opened.push({ page, mishaps: mishapsOn(page) });
  await page.goto(`${siteAddress()}/local.html`);
  await page.getByRole("main").waitFor();
  return page;
}

afterEach(async () => {
  const pages = opened;
  opened = [];
  await Promise.all(pages.map(({ page }) => page.context().close()));
  expect(pages.flatMap(({ mishaps }) => mishaps)).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), "local-files-"));

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lets go of files over the page, as from a folder's window. */
async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of list) {
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
    }
    const target = document.querySelector("main") ?? document.body;
    for (const type of ["dragenter", "dragover", "drop"]) {
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      target.dispatchEvent(event);
      if (type !== "dragenter" && !event.defaultPrevented) {
        throw new Error(`the browser would open the file: nobody took ${type}`);
      }
    }
  }, sent);
}

async function downloaded(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "下载结果").click()]);
  await page.getByText("已下载「").waitFor();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function generate(page: Page): Promise<void> {
  await button(page, "生成自评报告").click();
  await whenGenerated(page);
}

const sample = (name = "自评表.xlsx"): Dropped => ({ name, bytes: readFileSync(samplePath) });

describe("a file on the local page", () => {
  it("with macros stays one: .xlsm, its project byte for byte", async () => {
    const project = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    const page = await localPage();
    await drop(page, { name: "自评表.xlsm", bytes: withMacros(readFileSync(samplePath), project) });
    await whenChecked(page);
    await generate(page);
    const { name, bytes } = await downloaded(page);

    expect(name).toBe("自评表-自评报告.xlsm");
    const macros = macrosOf(bytes);
    expect({ ...macros, project: Buffer.from(macros.project ?? []).equals(project) }).toEqual({
      project: true,
      isMacroEnabled: true,
      isReferredTo: true,
    });
    expect((await openFile(bytes)).GetSheetList().list).toContain("自评报告");
  });

  it.each([
    [
      "with a password",
      "加密.xlsx",
      oleFile("EncryptedPackage"),
      "这个工作簿有打开密码，无法读取。请在 Excel 中取消密码后重试。",
    ],
    [
      "of an old Excel",
      "旧表.xls",
      oleFile("Workbook"),
      "这个文件是旧格式（.xls、.et）的工作簿，无法打开。请用 Excel 或 WPS 另存为 .xlsx 后重试。",
    ],
    [
      "of Word",
      "报告.docx",
      zipSync({ "word/document.xml": strToU8("<w/>") }),
      "这个文件不是 Excel 工作簿（.xlsx），无法打开。",
    ],
    [
      "that is no document",
      "照片.jpg",
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
      "这个文件不是 Excel 工作簿（.xlsx），无法打开。",
    ],
    ["that is empty", "空.xlsx", new Uint8Array(), "这个文件不是 Excel 工作簿（.xlsx），无法打开。"],
  ])("%s is refused in a sentence, and the next one is opened", async (_, name, bytes, sentence) => {
    const page = await localPage();
    await drop(page, { name, bytes });
    await page.getByRole("alert").getByText(sentence).waitFor();

    await drop(page, sample());
    await whenChecked(page);
  });

  it("of 100 MB is refused before it is read", async () => {
    const page = await localPage();
    await page.setInputFiles("input[type=file]", written("很大.xlsx", new Uint8Array(100_000_000)));

    await page.getByRole("alert").getByText("这个文件有 100 MB，超过网页版能处理的 60 MB。").waitFor();
  });

  it("is opened once when it is dropped twice, and anew when it is dropped again", async () => {
    const page = await localPage();
    await drop(page, sample());
    await drop(page, sample());
    await whenChecked(page);
    await page.getByRole("tab", { name: "报告", exact: true }).click();
    await drop(page, sample());

    await page.getByRole("tab", { name: "校验", exact: true, selected: true }).waitFor();
    await whenChecked(page);
    await generate(page);
    expect((await openFile((await downloaded(page)).bytes)).GetSheetList().list).toContain("自评报告");
  });

  it("has to come alone", async () => {
    const page = await localPage();
    await drop(page, sample("一.xlsx"), sample("二.xlsx"));

    await page.getByRole("alert").getByText("一次只能打开一个工作簿。请只拖入一个文件。").waitFor();
  });

  it("that cannot be opened leaves the one alone that is open", async () => {
    const page = await localPage();
    await drop(page, sample());
    await whenChecked(page);
    await drop(page, { name: "旧表.xls", bytes: oleFile("Workbook") });

    await page.getByRole("alert").getByText("旧格式（.xls、.et）").waitFor();
    await generate(page);
  });
});

describe("the sample workbook", () => {
  it("that does not come is told of like any file, and can be tried again", async () => {
    const page = await localPage();
    await page.route("**/*.xlsx", (route) => route.abort());
    await button(page, "用示例工作簿试试").click();
    await page.getByRole("alert").getByText("插件的文件没有下载下来，没有写入任何内容。请检查网络后重试").waitFor();
    expect(opened.flatMap(({ mishaps }) => mishaps.splice(0))).toEqual([expect.stringContaining("ERR_FAILED")]);

    await page.unroute("**/*.xlsx");
    await button(page, "用示例工作簿试试").click();
    await whenChecked(page);
    await page.getByRole("region", { name: "文件" }).getByText("示例.xlsx").waitFor();
  });
});

describe("the bar of the file", () => {
  it("fits a narrow window in either language", async () => {
    const page = await localPage();
    await page.setViewportSize({ width: 320, height: 900 });
    await drop(page, sample("广州开发区知识产权局2022年度部门整体支出绩效自评表.xlsx"));
    await whenChecked(page);
    await generate(page);
    await downloaded(page);
    expect(await overflow(page, "section[aria-label=文件]")).toEqual([]);

    await button(page, "English").click();
    await page.getByText(/^Downloaded “/).waitFor();
    expect(await overflow(page, "section[aria-label=File]")).toEqual([]);
  });
});

describe("a result that was not downloaded", () => {
  it("is not lost to a file that is dropped", async () => {
    const page = await localPage();
    await drop(page, sample());
    await whenChecked(page);
    await generate(page);
    await drop(page, sample("另一个.xlsx"));
    await page.getByRole("alert").getByText("结果还没有下载。请先点「下载结果」，再拖入其他文件。").waitFor();

    await downloaded(page);
    await drop(page, sample("另一个.xlsx"));
    await page.getByRole("region", { name: "文件" }).getByText("另一个.xlsx").waitFor();
  });

  it("has the browser ask before the page is closed, until it is downloaded", async () => {
    const page = await localPage();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await drop(page, sample());
    await whenChecked(page);
    await generate(page);
    const question = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    await question;
    expect(asked).toEqual(["beforeunload"]);
    expect(page.isClosed()).toBe(false);

    await downloaded(page);
    await page.reload();
    expect(asked).toHaveLength(1);
  });

  it("can be taken back: the worksheets are those of the file again", async () => {
    const page = await localPage();
    await drop(page, sample());
    await whenChecked(page);
    const sheets = () => page.getByRole("tablist", { name: "工作表" }).getByRole("tab").allTextContents();
    const before = await sheets();
    await generate(page);
    await page.getByRole("tab", { name: "自评报告" }).waitFor();

    await button(page, "撤销本次写入").click();
    await page.getByText(/^已撤销本次写入/).waitFor();
    await page.getByRole("tab", { name: "自评报告" }).waitFor({ state: "detached" });

    expect(await sheets()).toEqual(before);
    const { bytes } = await downloaded(page);
    expect((await openFile(bytes)).GetSheetList().list).toEqual(
      (await openFile(readFileSync(samplePath))).GetSheetList().list,
    );
  });
});
