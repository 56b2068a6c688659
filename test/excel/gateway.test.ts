import { readFileSync } from "node:fs";
import { generateReport } from "#app/generateReport";
import { WorkbookFault } from "#app/workbookFault";
import { faultText } from "#core/messages/faultText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { createGateway } from "#excel/gateway";
import { toWorkbookFault } from "#excel/toWorkbookFault";
import { openWorkbook } from "#host/node/openWorkbook";
import { samplePath } from "#support/editedSample";

const now = new Date("2023-03-15T08:00:00Z");

async function sample() {
  const workbook = openWorkbook(readFileSync(samplePath));
  return { workbook, gateway: createGateway(workbook.excel) };
}

/** The fault that a promise fails with. */
async function faultOf(promise: Promise<unknown>): Promise<WorkbookFault> {
  const error: unknown = await promise.then(
    () => new Error("nothing failed"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookFault)) {
    throw error;
  }
  return error;
}

describe("the gateway", () => {
  it("reads everything in one request, writes everything in one, and releases its ranges in a third", async () => {
    const { workbook, gateway } = await sample();

    await generateReport(gateway, { now });

    const [read, write, release] = workbook.requests;
    expect(workbook.requests).toHaveLength(3);
    expect(read?.operations.some((operation) => /=$/.test(operation))).toBe(false);
    expect(write?.operations).toContain("Range.values =");
    expect(release?.operations.every((operation) => /Release/i.test(operation))).toBe(true);
  });

  it("reads in parts what is too large for one answer, and the same", async () => {
    const whole = await sample();
    const read = (gateway: ReturnType<typeof createGateway>) => gateway.update((snapshot) => ({ result: snapshot }));
    const snapshot = await read(whole.gateway);
    const answer = Math.max(...whole.workbook.requests.map(({ responseBytes }) => responseBytes));
    const small = openWorkbook(readFileSync(samplePath), { payloadLimit: Math.round(answer * 0.75) });

    expect(await read(createGateway(small.excel))).toEqual(snapshot);
    expect(small.requests.length).toBeGreaterThan(whole.workbook.requests.length);
  });

  it("goes through the stages in order", async () => {
    const { gateway } = await sample();
    const stages: string[] = [];

    await generateReport(gateway, { now, onStage: (stage) => void stages.push(stage) });

    expect(stages).toEqual(["reading", "assessing", "writing"]);
  });

  it("writes nothing where the decision is not to", async () => {
    const { workbook, gateway } = await sample();

    await gateway.update(() => ({ result: null }));

    expect(Buffer.from(workbook.save()).equals(readFileSync(samplePath))).toBe(true);
  });

  it("brings out what the decision throws, and writes nothing", async () => {
    const { workbook, gateway } = await sample();
    const bug = new Error("a bug");

    await expect(
      gateway.update(() => {
        throw bug;
      }),
    ).rejects.toBe(bug);
    expect(Buffer.from(workbook.save()).equals(readFileSync(samplePath))).toBe(true);
  });

  it("shows a cell, its sheet in front", async () => {
    const { workbook, gateway } = await sample();

    await gateway.select({ sheet: "绩效自评表", row: 6, column: 4 });

    expect(workbook.requests.flatMap(({ operations }) => operations)).toEqual(
      expect.arrayContaining(["Worksheet.activate()", "Range.select()"]),
    );
    await workbook.excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("绩效自评表");
    });
  });

  it("says that the cell to show is gone with its sheet", async () => {
    const { gateway } = await sample();

    expect(await faultOf(gateway.select({ sheet: "没有的表", row: 0, column: 0 }))).toMatchObject({
      code: "cell-gone",
      values: { cell: "没有的表!A1" },
    });
  });
});

describe("a failure of Office.js", () => {
  it("in cell-edit mode is a fault of its own", async () => {
    const { workbook, gateway } = await sample();
    workbook.faults.cellEditMode = true;

    expect(await faultOf(generateReport(gateway, { now }))).toMatchObject({ code: "cell-edit-mode" });
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode", "请先按 Enter 结束编辑"],
    ["AccessDenied", "refused", "Excel 没有接受这次操作"],
    ["WorkbookReadOnly", "read-only", "工作簿是只读的"],
    ["EditModeReadOnly", "read-only", "工作簿是只读的"],
    ["RequestPayloadSizeLimitExceeded", "too-large", "超过 Excel 一次能处理的大小"],
    ["ResponsePayloadSizeLimitExceeded", "too-large", "超过 Excel 一次能处理的大小"],
    ["ApiNotFound", "unsupported", "有此处不能处理的内容"],
    ["NotImplemented", "unsupported", "有此处不能处理的内容"],
    ["UnsupportedOperation", "unsupported", "有此处不能处理的内容"],
    ["InvalidSelection", "selection-not-one-area", "选中的不是一个连续的单元格区域"],
    ["InvalidOrTimedOutSession", "session-lost", "与 Excel 的连接已中断"],
    ["InvalidSession", "session-lost", "与 Excel 的连接已中断"],
    ["WriteNotSupportedWhenModalDialogOpen", "dialog-open", "Excel 中有对话框打开着"],
    ["GeneralException", "refused", "Excel 没有接受这次操作"],
  ])("with the code %s is the fault %s, with its cause and its sentence", async (code, fault, sentence) => {
    const { workbook, gateway } = await sample();
    workbook.faults.failOn("Worksheet.activate()", code);

    const found = await faultOf(gateway.select({ sheet: "绩效自评表", row: 0, column: 0 }));

    expect(found.code).toBe(fault);
    expect(found.cause).toMatchObject({ code });
    expect(found.values.detail).toContain(code);
    expect(faultText(found, zhCN)).toContain(sentence);
  });

  it("is known by its shape; what only looks like one comes out as it is", () => {
    for (const other of [new Error("AccessDenied"), { name: "RichApi.Error" }, { code: "AccessDenied" }, null, "no"]) {
      expect(toWorkbookFault(other)).toBe(other);
    }
  });

  it("on an Excel that is too old is told as that", async () => {
    const workbook = openWorkbook(readFileSync(samplePath), { apiLevel: "1.3" });

    expect(await faultOf(generateReport(createGateway(workbook.excel), { now }))).toMatchObject({
      code: "unsupported",
    });
  });
});
