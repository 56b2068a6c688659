import { readFileSync } from "node:fs";
import { samplePath } from "../editedSample";
import type { Walk } from "./walk";

export const outdatedWebView: Walk = {
  title: "an outdated web view, and one that office.js does not come to",
  workbook: () => Promise.resolve(new Uint8Array(readFileSync(samplePath))),
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
};
