import { readFileSync } from "node:fs";
import { generateReport } from "#app/generateReport";
import { WorkbookFault } from "#app/workbookFault";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { samplePath } from "#support/editedSample";

const now = new Date("2023-03-15T08:00:00Z");

async function sample() {
  const workbook = await openWorkbook(readFileSync(samplePath));
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
    const small = await openWorkbook(readFileSync(samplePath), { payloadLimit: Math.round(answer * 0.75) });

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
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["InvalidOrTimedOutSession", "session-lost"],
    ["AccessDenied", "refused"],
    ["GeneralException", "refused"],
  ])("with the code %s is the fault %s, with its cause", async (code, fault) => {
    const { workbook, gateway } = await sample();
    workbook.faults.failOn("WorksheetCollection.add()", code);

    const found = await faultOf(generateReport(gateway, { now }));

    expect(found.code).toBe(fault);
    expect(found.cause).toMatchObject({ code });
  });

  it("on an Excel that is too old is told as that", async () => {
    const workbook = await openWorkbook(readFileSync(samplePath), { apiLevel: "1.3" });

    expect(await faultOf(generateReport(createGateway(workbook.excel), { now }))).toMatchObject({
      code: "unsupported",
    });
  });
});
