import { mistakenForm } from "../mistakenForm";
import { button, tab, whenChecked, whenGenerated } from "../paneStates";
import { nationalProject, stacked } from "../printedForms";
import { printedWorkbook } from "../printedWorkbook";
import type { Walk } from "./walk";

export const printedForms: Walk = {
  title: "two printed forms on one sheet",
  workbook: () => printedWorkbook(stacked([nationalProject, mistakenForm], 2)),
  through: async ({ page }, onState) => {
    await whenChecked(page);
    await onState("form-read", page);
    await page.getByRole("combobox", { name: /^自评表/ }).selectOption("2");
    await page.getByText("双溪县河道管理局 · 2023年度").first().waitFor();
    await onState("form-chosen", page);
    await page.getByRole("group").filter({ hasText: "部门职能" }).locator("summary").click();
    await page.getByLabel("部门职能").fill("管护全县河道。");
    await onState("basic-filled", page);
    await button(page, "保存").click();
    await page.getByText("基本信息已保存").first().waitFor();
    await onState("basic-saved", page);
    await button(page, "生成自评报告").click();
    await whenGenerated(page);
    await tab(page, "报告").click();
    await page.getByText("管护全县河道。").first().waitFor();
    await onState("form-report", page);
  },
};
