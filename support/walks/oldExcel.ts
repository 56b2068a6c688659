import { readFileSync } from "node:fs";
import { samplePath } from "../editedSample";
import type { Walk } from "./walk";

export const oldExcel: Walk = {
  title: "an Excel that is too old",
  workbook: () => Promise.resolve(new Uint8Array(readFileSync(samplePath))),
  options: { apiLevel: "1.8" },
  through: async ({ page }, onState) => {
    await page.getByText("需要更新版本的 Excel").waitFor();
    await onState("excel-too-old", page);
  },
};
