/**
 * Takes a picture of each state of the pane, 320 and 480 pixels wide, light, dark and in high contrast, on
 * the built site with the local host behind: `npm run screenshots`, into `output/screenshots/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { builtSite } from "../test/support/builtSite";
import { launchChromium } from "../test/support/chromium";
import { done, fileBytes, openFile, samplePath } from "../test/support/editedSample";
import { generateFile } from "../test/support/generateFile";

const folder = join("output", "screenshots");

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { forcedColors: "active" },
} as const;

/** A workbook in which something is wrong, was changed since, and was edited by hand. */
async function troubledWorkbook(): Promise<string> {
  const { output } = await generateFile(readFileSync(samplePath));
  const file = await openFile(output ?? new Uint8Array());
  const row = file.GetRows("自评报告").result.findIndex(([text = ""]) => text.includes("年初预算数为")) + 1;
  done(file.SetCellValue("自评报告", `A${row}`, "收支情况见附表，全年执行数为15,680.5万元。"));
  done(file.SetCellValue("预算执行表", "D9", 900));
  done(file.SetCellValue("绩效自评表", "E5", "10件"));
  const path = join(folder, "troubled.xlsx");
  writeFileSync(path, await fileBytes(file));
  return path;
}

async function pictures(browser: Browser, address: string, troubled: string, width: number, look: keyof typeof looks): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...looks[look] });
  const page = await context.newPage();
  const shoot = (state: string): Promise<Buffer> => pane(page).screenshot({ path: join(folder, `${state}-${width}-${look}.png`) });
  await page.goto(`${address}/local.html`);
  await page.screenshot({ path: join(folder, `start-${width}-${look}.png`) });
  await page.setInputFiles("input[type=file]", troubled);
  await page.getByText("自评总分").waitFor();
  await shoot("checked");
  await page.getByRole("button", { name: "生成自评报告" }).click();
  await page.getByText("报告已写入工作表").waitFor();
  await shoot("generated");
  for (const [state, tab] of [["report", "报告"], ["final", "定稿"], ["help", "模板"]] as const) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    await page.waitForTimeout(400);
    if (state === "final") {
      await page.getByRole("button", { name: "定稿检查" }).click();
      await page.getByText(/需要处理/).first().waitFor();
    }
    await shoot(state);
  }
  await context.close();
}

const pane = (page: Page) => page.locator("main").locator("..");

async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [site, browser] = await Promise.all([builtSite(), launchChromium()]);
  const troubled = await troubledWorkbook();
  for (const width of [320, 480]) for (const look of ["light", "dark", "contrast"] as const) await pictures(browser, site.address, troubled, width, look);
  await browser.close();
  await site.close();
  console.log(`pictures in ${folder}`);
}

void run();
