import { troubledWorkbook } from "../troubledWorkbook";
import { button, tab, whenChecked, whenGenerated } from "../paneStates";
import type { Walk } from "./walk";

export const editedReport: Walk = {
  title: "a report, edited by hand, on tables that changed",
  workbook: troubledWorkbook,
  through: async ({ page, host, holdAnswers }, onState) => {
    await whenChecked(page);
    const release = holdAnswers();
    await page.reload();
    await page.getByRole("progressbar").waitFor();
    await onState("before-reading", page);
    release();
    await whenChecked(page);
    await onState("checked", page);

    const releaseReading = holdAnswers("reading");
    const releaseWriting = holdAnswers("writing");
    await button(page, "生成自评报告").click();
    await page.getByRole("listitem").filter({ hasText: "读取" }).waitFor();
    await onState("running-reading", page);
    releaseReading();
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
};
