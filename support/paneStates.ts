import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { samplePath } from "./editedSample";
import type { PaneInChromium, PaneOptions } from "./paneInChromium";
import { faultyTables } from "./faultyTables";
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

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
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
      await page
        .getByText(/需要处理|可以报送/)
        .first()
        .waitFor();
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
      await page
        .getByText(/已写的部分也没能撤回/)
        .first()
        .waitFor();
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
    title: "many issues, put right one by one, and other settings",
    workbook: faultyTables,
    through: async ({ page }, onState) => {
      await whenChecked(page);
      await page.getByRole("searchbox", { name: "查找问题、单元格或工作表" }).fill("专利");
      await onState("issues-searched", page);
      await page.getByRole("searchbox", { name: "查找问题、单元格或工作表" }).fill("没有这样的词");
      await page.getByText("没有符合条件的问题").first().waitFor();
      await onState("issues-none-found", page);
      await page.getByRole("searchbox", { name: "查找问题、单元格或工作表" }).fill("");
      await button(page, /^说明缘由/)
        .first()
        .click();
      await page.getByRole("textbox", { name: "为什么这样填写是对的" }).fill("上级年中下调了目标");
      await onState("explaining", page);
      await button(page, "保存").click();
      await page.getByText("缘由已写入").first().waitFor();
      await onState("explained", page);
      await button(page, /^全部转为数字/).click();
      await page
        .getByText(/^已把 \d+ 处文本转为数字/)
        .first()
        .waitFor();
      await onState("converted", page);
      await button(page, /^增加「偏差原因分析及改进措施」列/)
        .first()
        .click();
      await page
        .getByText(/^已在指标表右侧增加/)
        .first()
        .waitFor();
      await onState("column-added", page);

      await tab(page, "设置").click();
      await page.getByRole("group", { name: "评分口径" }).waitFor();
      await page.getByLabel("等级分数线").fill("60/80/90");
      await onState("settings-unreadable", page);
      await page.getByLabel("等级分数线").fill("85/75/60");
      await page.getByLabel("评分口径").selectOption("20+80");
      await button(page, "保存").click();
      await page.getByText("设置已保存").first().waitFor();
      await onState("settings-saved", page);
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
