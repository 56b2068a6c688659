import { withoutNames } from "../unnamedSample";
import { button } from "../paneStates";
import type { Walk } from "./walk";

export const withoutNamesWalk: Walk = {
  title: "a workbook without names",
  workbook: withoutNames,
  through: async ({ page }, onState) => {
    await page.getByRole("button", { name: /^看位置：指标表/ }).waitFor();
    await onState("tables-found", page);
    await button(page, "固定位置").click();
    await page.getByText("已定义名称").waitFor();
    await onState("table-named", page);
  },
};
