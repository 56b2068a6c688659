import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { samplePath } from "./editedSample";
import type { PaneInChromium, PaneOptions } from "./paneInChromium";
import { troubledWorkbook } from "./troubledWorkbook";
import { withoutNames, withoutTables } from "./unnamedSample";

/** Is called in each state that the pane comes to, with a name of the state. */
export type OnState = (state: string, page: Page) => Promise<void>;

/** A way through the pane on one workbook. */
export interface Walk {
  readonly title: string;
  readonly workbook: () => Promise<Uint8Array>;
  readonly options?: PaneOptions;
  readonly through: (pane: PaneInChromium, onState: OnState) => Promise<void>;
}

const sample = () => Promise.resolve(new Uint8Array(readFileSync(samplePath)));

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
export const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });

export const whenChecked = (page: Page): Promise<void> => page.getByText("自评总分").waitFor();
export const whenGenerated = (page: Page): Promise<void> => page.getByText("报告已写入工作表").waitFor();

/** Every state that a user sees the pane in. */
export const walks: readonly Walk[] = [
  {
    title: "a report, edited by hand, on tables that changed",
    workbook: troubledWorkbook,
    through: async ({ page, host, holdAnswers }, onState) => {
      await whenChecked(page);
      let release = holdAnswers();
      await page.reload();
      await page.getByRole("progressbar").waitFor();
      await onState("before-reading", page);
      release();
      await whenChecked(page);
      await onState("checked", page);

      release = holdAnswers();
      await button(page, "生成自评报告").click();
      await page.getByRole("listitem").filter({ hasText: "读取" }).waitFor();
      await onState("running-reading", page);
      const releaseWriting = holdAnswers();
      release();
      await page.locator("[aria-current=step]").filter({ hasText: "写入" }).waitFor();
      await onState("running-writing", page);
      releaseWriting();
      await whenGenerated(page);
      await onState("generated", page);

      await tab(page, "报告").click();
      await page.getByText("报告预览").waitFor();
      await onState("report", page);
      await button(page, "采用新文字").click();
      await page.getByText("请选定 1 个").waitFor({ state: "detached" });
      await onState("report-settled", page);

      await tab(page, "定稿").click();
      await page.getByText(/^报送之前/).waitFor();
      await onState("final-before", page);
      await button(page, "定稿检查").click();
      await page.getByText(/需要处理|可以报送/).first().waitFor();
      await onState("final", page);

      await tab(page, "模板").click();
      await page.getByText("报告提纲").waitFor();
      await onState("help", page);
      await button(page, /^可以直接取的名称/).click();
      await page.getByText("上一年度").first().waitFor();
      await onState("help-open", page);

      await tab(page, "帮助").click();
      await button(page, "复制诊断信息").waitFor();
      await button(page, /^错误 /).click();
      await page.getByText("合计不等于明细之和").waitFor();
      await onState("guide", page);

      await tab(page, "校验").click();
      host.faults.cellEditMode = true;
      await button(page, "生成自评报告").click();
      await page.getByText("请先按 Enter 结束编辑").first().waitFor();
      await onState("waiting-for-edit", page);
      await button(page, "取消").click();
      await page.getByText("已取消").waitFor();
      host.faults.clear();
      await onState("cancelled", page);
    },
  },
  {
    title: "the sample, taken back, exported, refused",
    workbook: sample,
    through: async ({ page, host, mishaps }, onState) => {
      await whenChecked(page);
      await tab(page, "报告").click();
      await page.getByText("还没有自评报告").waitFor();
      await onState("report-none", page);
      await tab(page, "校验").click();
      host.faults.failOn("PageLayout.orientation =", "GeneralException", "An internal error has occurred.");
      await button(page, "生成自评报告").click();
      await page.getByText("未能生成报告").waitFor();
      await onState("fault", page);
      host.faults.failOn("Worksheet.delete()", "GeneralException", "An internal error has occurred.");
      await button(page, "生成自评报告").click();
      await page.getByText(/已写的部分也没能撤回/).first().waitFor();
      await onState("fault-half-written", page);
      host.faults.clear();
      await page.reload();
      await page.getByText(/^上次生成中途停止/).waitFor();
      await onState("partly-written", page);
      await button(page, "生成自评报告").click();
      await whenGenerated(page);
      await button(page, "撤销本次写入").click();
      await page.getByText("已撤销本次写入").first().waitFor();
      await onState("undone", page);

      await button(page, "生成自评报告").click();
      await whenGenerated(page);
      await button(page, "导出 Word").click();
      await page.getByText("已导出").waitFor();
      await onState("exported", page);
      host.faults.failOn(/\.activate/, "GeneralException", "An internal error has occurred.");
      await button(page, "查看报告").click();
      await page.getByText("未能定位").waitFor();
      await onState("fault-locate", page);
      host.faults.clear();

      await page.evaluate(() => {
        Excel.run = () => Promise.reject(new TypeError("Cannot read properties of undefined (reading 'rowCount')"));
      });
      await button(page, "仅校验").click();
      await page.getByText("程序出错").waitFor();
      await onState("crash", page);
      mishaps.splice(0);
    },
  },
  {
    title: "a workbook without names",
    workbook: withoutNames,
    through: async ({ page }, onState) => {
      await page.getByText(/看起来是指标表/).waitFor();
      await onState("tables-found", page);
      await button(page, "确认：指标表").click();
      await page.getByText("已定义名称").waitFor();
      await onState("table-named", page);
    },
  },
  {
    title: "a workbook without tables",
    workbook: withoutTables,
    through: async ({ page }, onState) => {
      await page.getByText("没有找到指标表").waitFor();
      await onState("tables-none", page);
      await button(page, "插入空白表格").click();
      await page.getByText("已插入工作表").first().waitFor();
      await onState("starter-inserted", page);
    },
  },
  {
    title: "an Excel that is too old",
    workbook: sample,
    options: { apiLevel: "1.8" },
    through: async ({ page }, onState) => {
      await page.getByText("需要更新版本的 Excel").waitFor();
      await onState("excel-too-old", page);
    },
  },
  {
    title: "another program",
    workbook: sample,
    options: { application: null },
    through: async ({ page }, onState) => {
      await page.getByRole("heading", { name: "请在 Excel 中打开" }).waitFor();
      await onState("not-in-excel", page);
    },
  },
  {
    title: "an outdated web view, and one that office.js does not come to",
    workbook: sample,
    through: async ({ page, mishaps }, onState) => {
      await page.context().route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
      await page.unroute("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
      await page.reload();
      await page.getByText("加载项未能启动").waitFor();
      await onState("office-js-missing", page);
      await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "findLastIndex"));
      await page.reload();
      await page.getByText("需要更新版本的 Office").waitFor();
      await onState("web-view-outdated", page);
      mishaps.splice(0);
    },
  },
];
