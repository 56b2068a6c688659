import { readFileSync } from "node:fs";
import { samplePath } from "../editedSample";
import type { Walk } from "./walk";

export const otherProgram: Walk = {
  title: "another program",
  workbook: () => Promise.resolve(new Uint8Array(readFileSync(samplePath))),
  options: { application: null },
  through: async ({ page }, onState) => {
    await page.getByRole("heading", { name: "请在 Excel 中打开" }).waitFor();
    await onState("not-in-excel", page);
  },
};
