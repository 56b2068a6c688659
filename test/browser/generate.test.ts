import { readFileSync } from "node:fs";
import { samplePath } from "#support/editedSample";
import { siteInChromium } from "#support/siteInChromium";

const chromium = siteInChromium();

describe("the pane", () => {
  it("generates the sample", async () => {
    const { page, host } = await chromium.pane(readFileSync(samplePath));
    await page.getByText("自评总分").waitFor();
    await page.getByRole("button", { name: "生成自评报告" }).click();
    await page.getByText("报告已写入工作表").waitFor();
    expect(host.requests.length).toBeGreaterThan(3);
  });
});
