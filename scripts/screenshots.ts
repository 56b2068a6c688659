/**
 * Takes a picture of each state of the pane, 320 and 480 pixels wide, light, dark and in high contrast, and
 * of the local page, on the built site with the local host behind: `npm run screenshots`, into
 * `output/screenshots/`. Words after the command choose the states: `npm run screenshots -- fault crash`. The
 * pictures of the papers are cut from three of them: `npm run screenshots -- papers`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { builtSite, type BuiltSite } from "#support/builtSite";
import { launchChromium } from "#support/chromium";
import { colourSchemes } from "#support/colourSchemes";
import { openPane } from "#support/paneInChromium";
import { button, whenChecked, whenGenerated } from "#support/paneStates";
import { walks } from "#support/walks/walks";
import { troubledWorkbook } from "#support/troubledWorkbook";

const folder = join("output", "screenshots");

const paneWidths = [320, 480];
/** The pictures that README.md and docs/ show: a part of a state of the pane, so many pixels from its top. */
const papers: Readonly<Record<string, { readonly picture: string; readonly top: number }>> = {
  "form-read": { picture: "first-minute.png", top: 0 },
  explaining: { picture: "issues.png", top: 250 },
  report: { picture: "report.png", top: 250 },
};
const pictureSize = { width: 320, height: 700 };

const chosen = process.argv.slice(2);
const isForPapers = chosen.includes("papers");
const isChosen = (state: string): boolean =>
  isForPapers ? papers[state] !== undefined : chosen.length === 0 || chosen.includes(state);

/** One state in every width and look. The pane is shown whole, however long it is. */
async function shoot(state: string, page: Page, widths: readonly number[], height: number): Promise<void> {
  if (!isChosen(state)) {
    return;
  }
  if (isForPapers) {
    await shootForPapers(state, page);
    return;
  }
  for (const width of widths) {
    for (const [look, media] of Object.entries(colourSchemes)) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia(media);
      await page.screenshot({
        path: join(folder, `${state}-${width}-${look}.png`),
        fullPage: true,
        animations: "disabled",
      });
    }
  }
  await page.emulateMedia(colourSchemes.light);
}

async function shootForPapers(state: string, page: Page): Promise<void> {
  const paper = papers[state];
  if (paper) {
    await page.setViewportSize({ width: pictureSize.width, height: 900 });
    await page.screenshot({
      path: join("assets", "pictures", paper.picture),
      clip: { x: 0, y: paper.top, ...pictureSize },
      fullPage: true,
      animations: "disabled",
    });
  }
}

async function shootPane(site: BuiltSite, browser: Browser): Promise<void> {
  for (const { title, workbook, options, through } of walks) {
    console.log(title);
    const pane = await openPane(site.address, browser, await workbook(), options);
    await through(pane, (state, page) => shoot(state, page, paneWidths, 900));
    await pane.page.context().close();
  }
}

async function shootLocalPage(site: BuiltSite, browser: Browser): Promise<void> {
  console.log("the local page");
  const troubled = join(folder, "troubled.xlsx");
  writeFileSync(troubled, await troubledWorkbook());
  const page = await browser.newPage();
  const show = (state: string): Promise<void> => shoot(state, page, [320, 1280], 900);
  await page.goto(`${site.address}/local.html`);
  await show("local-start");
  await page.setInputFiles("input[type=file]", {
    name: "旧表.xls",
    mimeType: "application/vnd.ms-excel",
    buffer: Buffer.from(""),
  });
  await page.getByRole("alert").waitFor();
  await show("local-not-opened");
  await page.setInputFiles("input[type=file]", troubled);
  await whenChecked(page);
  await show("local-checked");
  await button(page, "生成自评报告").click();
  await whenGenerated(page);
  await show("local-generated");
  await page.close();
}

async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [site, browser] = await Promise.all([builtSite(), launchChromium()]);
  await shootPane(site, browser);
  await shootLocalPage(site, browser);
  await browser.close();
  await site.close();
  console.log(`pictures in ${folder}`);
}

void run();
