import { withoutTables } from "../unnamedSample";
import { button } from "../paneStates";
import type { Walk } from "./walk";

export const withoutTablesWalk: Walk = {
  title: "a workbook without tables",
  workbook: withoutTables,
  through: async ({ page }, onState) => {
    await page.getByText("没有找到指标表").waitFor();
    await onState("tables-none", page);
    await button(page, "插入空白表格").click();
    await page.getByText("已插入工作表").first().waitFor();
    await onState("starter-inserted", page);
  },
};
