import { readFileSync } from "node:fs";
import { samplePath } from "../editedSample";
import { button, tab, whenChecked, whenGenerated } from "../paneStates";
import type { Walk } from "./walk";

export const takenBack: Walk = {
  title: "the sample, taken back, exported, refused",
  workbook: () => Promise.resolve(new Uint8Array(readFileSync(samplePath))),
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
};
