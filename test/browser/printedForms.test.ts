import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { mistakenForm } from "#support/mistakenForm";
import { button, tab, whenChecked, whenGenerated } from "#support/paneStates";
import { patience } from "#support/patience";
import { nationalProject, type PrintedForm } from "#support/printedForms";
import { printedWorkbook } from "#support/printedWorkbook";
import { siteAddress } from "#support/siteAddress";
import { siteInChromium } from "#support/siteInChromium";

const chromium = siteInChromium();

const forms: readonly (readonly [string, PrintedForm, { readonly head: string; readonly title: string }])[] = [
  [
    "the national form of a project",
    nationalProject,
    { head: "平川县第二小学 · 2021年度", title: "平川县第二小学2021年校舍维修改造绩效自评报告" },
  ],
  [
    "a department's form full of mistakes",
    mistakenForm,
    { head: "双溪县河道管理局 · 2023年度", title: "双溪县河道管理局2023年部门整体支出绩效自评报告" },
  ],
];

/** 生成自评报告, then 仅校验 with nothing touched between: a report with its title that agrees with the form. */
async function generatedAndChecked(page: Page, { head, title }: { head: string; title: string }): Promise<void> {
  await button(page, "生成自评报告").click();
  await whenGenerated(page);
  await page.getByText(head, { exact: true }).first().waitFor();
  await page.getByText("报告与表格一致").first().waitFor();

  await button(page, "仅校验").click();
  await page.getByText("报告已写入工作表").waitFor({ state: "detached" });
  await whenChecked(page);
  await page.getByText("报告与表格一致").first().waitFor();
  expect(await page.getByText("表格已变动，请重新生成").count()).toBe(0);

  await tab(page, "报告").click();
  expect(await page.locator("article p").first().textContent()).toBe(title);
}

describe.each(forms)("%s, as it is printed", (_, form, expected) => {
  it("gives the pane a report with title, department and year, which an untouched check agrees with", async () => {
    const { page } = await chromium.pane(await printedWorkbook(form));
    await whenChecked(page);
    await generatedAndChecked(page, expected);
  });

  it("gives the local page the same", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "browser-")), "自评表.xlsx");
    writeFileSync(file, await printedWorkbook(form));
    const page = await chromium.browser().newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(patience);
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.goto(`${siteAddress()}/local.html`);
    await page.setInputFiles("input[type=file]", file);
    await whenChecked(page);
    await generatedAndChecked(page, expected);
    await page.close();
  });
});
