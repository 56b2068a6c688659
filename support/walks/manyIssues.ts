import { faultyTables } from "../faultyTables";
import { button, tab, whenChecked } from "../paneStates";
import type { Walk } from "./walk";

export const manyIssues: Walk = {
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
};
