import { readFileSync } from "node:fs";
import type { HostRequest } from "#host/hostRequest";
import { done, editedSample, samplePath } from "#support/editedSample";
import { eventually } from "#support/eventually";
import { firstColumn } from "#support/userInExcel";
import { writesCells, type PaneInChromium } from "#support/paneInChromium";
import { button, whenChecked, whenGenerated } from "#support/paneStates";
import { siteInChromium } from "#support/siteInChromium";
import { workbookState } from "#support/workbookState/workbookState";

const chromium = siteInChromium();

const sample = (): Uint8Array => readFileSync(samplePath);

/** Other answers are a few hundred bytes long. */
const hasReadTables = ({ responseBytes }: HostRequest): boolean => responseBytes > 10_000;

/** Clicks 生成自评报告, waits until Excel has written, and keeps its answer back until the function that it gives is called. */
async function writingBegins({ page, host, holdAnswers }: PaneInChromium): Promise<() => void> {
  const releaseWriting = holdAnswers("writing");
  await button(page, "生成自评报告").click();
  // The pane shows its step before it sends anything; only a request that has come cannot be lost with the page.
  await page.locator("[aria-current=step]").filter({ hasText: "写入" }).waitFor();
  await eventually(() => expect(host.requests.some(writesCells)).toBe(true));
  return releaseWriting;
}

describe("取消", () => {
  it("leaves the file as it is, to the byte, where nothing has been written yet", async () => {
    const { page, host, holdAnswers } = await chromium.pane(sample());
    await whenChecked(page);
    const before = host.save();
    const release = holdAnswers();
    await button(page, "生成自评报告").click();
    await button(page, "取消").click();
    release();

    await page.getByText("已取消，没有写入任何内容。").waitFor();
    expect(Buffer.from(host.save()).equals(before)).toBe(true);
  });

  it("is not offered any more while Excel writes", async () => {
    const pane = await chromium.pane(sample());
    const { page } = pane;
    await whenChecked(page);
    const releaseWriting = await writingBegins(pane);
    expect(await button(page, "取消").count()).toBe(0);
    releaseWriting();
    await whenGenerated(page);
  });
});

describe("a cell that is being edited", () => {
  it("is asked to be finished with Enter, and the report comes by itself when it is", async () => {
    const { page, host } = await chromium.pane(sample());
    await whenChecked(page);
    host.faults.cellEditMode = true;
    await button(page, "生成自评报告").click();
    await page.getByText("请先按 Enter 结束编辑").first().waitFor();

    host.faults.cellEditMode = false;
    await whenGenerated(page);
  });

  it("does not keep anybody from giving up", async () => {
    const { page, host } = await chromium.pane(sample());
    await whenChecked(page);
    const before = host.save();
    host.faults.cellEditMode = true;
    await button(page, "生成自评报告").click();
    await page.getByText("请先按 Enter 结束编辑").first().waitFor();
    await button(page, "取消").click();

    await page.getByText("已取消，没有写入任何内容。").waitFor();
    expect(Buffer.from(host.save()).equals(before)).toBe(true);
  });
});

describe("a write that Excel refuses", () => {
  it("on a protected worksheet writes nothing and says which one it is", async () => {
    const { page, host } = await chromium.pane(
      await editedSample((file) => done(file.ProtectSheet("绩效自评表", { Password: "1" }))),
    );
    await whenChecked(page);
    const before = host.save();
    await button(page, "生成自评报告").click();

    await page.getByText("未能生成报告").waitFor();
    await page
      .getByText(/工作表「绩效自评表」受保护/)
      .first()
      .waitFor();
    expect(Buffer.from(host.save()).equals(before)).toBe(true);
  });

  it("half-way leaves the workbook as it was, cell for cell", async () => {
    const { page, host } = await chromium.pane(sample());
    await whenChecked(page);
    const before = workbookState(host);
    host.faults.failOn("ChartCollection.add()", "GeneralException");
    await button(page, "生成自评报告").click();

    await page.getByText("未能生成报告").waitFor();
    await page
      .getByText(/已写的部分全部撤回，工作簿与之前一样/)
      .first()
      .waitFor();
    host.faults.clear();
    expect(workbookState(host)).toEqual(before);
  });

  it("half-way, together with the way back, is taken back with a click later", async () => {
    const { page, host } = await chromium.pane(sample());
    await whenChecked(page);
    const before = workbookState(host);
    host.faults.failOn("PageLayout.orientation =", "GeneralException");
    host.faults.failOn("Worksheet.delete()", "GeneralException");
    await button(page, "生成自评报告").click();
    await page.getByText("未能生成报告").waitFor();
    await page
      .getByText(/请在面板中点「撤销本次写入」恢复原样/)
      .first()
      .waitFor();
    host.faults.clear();
    expect(workbookState(host)).not.toEqual(before);

    await button(page, "撤销本次写入").click();
    await page.getByText(/^已撤销本次写入/).waitFor();

    expect(workbookState(host)).toEqual(before);
  });

  it("for a moment is no reason to begin anew: the next click writes the whole report", async () => {
    const { page, host } = await chromium.pane(sample());
    await whenChecked(page);
    host.faults.failOn("PageLayout.orientation =", "GeneralException");
    await button(page, "生成自评报告").click();
    await page.getByText("未能生成报告").waitFor();
    host.faults.clear();
    await button(page, "生成自评报告").click();

    await whenGenerated(page);
    await page.getByText("报告与表格一致").waitFor();
  });
});

describe("the pane that is loaded anew while Excel writes", () => {
  it("finds a whole report, and another run changes nothing of it", async () => {
    const pane = await chromium.pane(sample());
    const { page, excel } = pane;
    await whenChecked(page);
    const releaseWriting = await writingBegins(pane);

    await page.reload();
    releaseWriting();
    await page.getByText("上次生成时面板被关闭。已核对：那一次的结果和报告都完整写入了。").waitFor();
    await page.getByText("报告与表格一致").waitFor();
    const [report, list] = await Promise.all([firstColumn(excel, "自评报告"), firstColumn(excel, "校验清单")]);
    expect(report.join("\n")).toContain("全年执行数为15680.45万元");

    await button(page, "生成自评报告").click();
    await whenGenerated(page);
    expect([await firstColumn(excel, "自评报告"), await firstColumn(excel, "校验清单")]).toEqual([report, list]);
  });

  it("says that nothing was written where Excel never came to it", async () => {
    const { page, host, holdAnswers } = await chromium.pane(sample());
    await whenChecked(page);
    const before = host.save();
    const { length } = host.requests;
    const releaseReading = holdAnswers("reading");
    await button(page, "生成自评报告").click();
    await eventually(() => expect(host.requests.slice(length).some(hasReadTables)).toBe(true));
    host.faults.cellEditMode = true; // turned away before anything is done
    const release = holdAnswers();
    releaseReading();
    await eventually(() => expect(host.requests.at(-1)?.error).toBe("InvalidOperationInCellEditMode"));
    await page.locator("[aria-current=step]").filter({ hasText: "写入" }).waitFor();

    host.faults.cellEditMode = false;
    await page.reload();
    release();
    await page.getByText("上次生成时面板被关闭。已核对：那一次没有写入任何内容，工作簿与生成之前一样。").waitFor();
    expect(Buffer.from(host.save()).equals(before)).toBe(true);
  });
});
