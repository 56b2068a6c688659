/** @jest-environment ./support/domWithNode.js */
import { readFileSync } from "node:fs";
import { configure, screen, waitFor, within } from "@testing-library/react";
import { checkFinally } from "#app/checkFinally";
import { checkWorkbook } from "#app/checkWorkbook";
import { generateReport } from "#app/generateReport";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, editedSample, samplePath } from "#support/editedSample";
import { renderPane } from "../taskpane/renderPane";

// The host works for a second or more on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

// The host answers when it likes, not within an act() of the test's.
beforeEach(() => Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", false));

/** The pane on a workbook: Microsoft's client library above, our host below, nothing in between pretended. */
async function paneOn(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  const gateway = createGateway(workbook.excel);
  const user = renderPane({
    generate: (options) => generateReport(gateway, options),
    check: (options) => checkWorkbook(gateway, options),
    checkFinally: (now) => checkFinally(gateway, now),
    locate: (cell) => gateway.select(cell),
  });
  return { workbook, user };
}

const button = () => screen.getByRole("button", { name: "生成自评报告" });

describe("the pane on a real workbook", () => {
  it("generates the report and shows the result in figures", async () => {
    const { workbook, user } = await paneOn(readFileSync(samplePath));
    await screen.findByText("97.08%");
    const before = workbook.requests.length;

    await user.click(button());

    expect(await screen.findByText(/报告已写入工作表/)).toBeTruthy();
    expect(screen.getByText("99.45")).toBeTruthy();
    expect(workbook.requests.length - before).toBe(3);
  });

  it("lists an issue and brings its cell's sheet to the front", async () => {
    const bytes = await editedSample((file) => {
      const cell = (file.SearchSheet("绩效自评表", "专利授权量").result[0] ?? "").replace(/^[A-Z]+/, "E");
      done(file.SetCellValue("绩效自评表", cell, "20000件"));
    });
    const { workbook, user } = await paneOn(bytes);
    const activeSheet = () =>
      workbook.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      });
    expect(await activeSheet()).not.toBe("绩效自评表");

    await user.click(button());
    const item = (await screen.findByText(/指标「专利授权量」未完成目标/)).closest("li");
    if (!item) {
      throw new Error("the issue is no item of a list");
    }
    await user.click(within(item).getByRole("button", { name: /定位/ }));

    await waitFor(async () => expect(await activeSheet()).toBe("绩效自评表"));
  });

  it("tells a user who is editing a cell to press Enter, and goes on by itself when they have", async () => {
    const { workbook, user } = await paneOn(readFileSync(samplePath));
    await screen.findByText("97.08%");
    workbook.faults.cellEditMode = true;

    await user.click(button());
    expect((await screen.findAllByText(/请先按 Enter 结束编辑/)).length).toBeGreaterThan(0);

    workbook.faults.cellEditMode = false;
    expect(await screen.findByText(/报告已写入工作表/)).toBeTruthy();
  });

  it("says what changed in the tables since, finds it in the report, and is content again after another run", async () => {
    const { workbook, user } = await paneOn(readFileSync(samplePath));
    await user.click(button());
    await screen.findByText(/报告已写入工作表/);

    await workbook.excel.run(async (context) => {
      context.workbook.worksheets.getItem("预算执行表").getRange("D5").values = [[15680]];
      await context.sync();
    });
    await user.click(screen.getByRole("button", { name: "仅校验" }));
    expect(await screen.findByText(/由「15680.45」改为「15680」/)).toBeTruthy();

    await user.click(button());
    expect(await screen.findByText("报告与表格一致")).toBeTruthy();
  });

  it("answers every question of the final check", async () => {
    const { user } = await paneOn(readFileSync(samplePath));
    await user.click(button());
    await screen.findByText(/报告已写入工作表/);

    await user.click(screen.getByRole("tab", { name: "定稿" }));
    await user.click(await screen.findByRole("button", { name: "定稿检查" }));

    expect(await screen.findByText("可以报送：各项检查都已通过。")).toBeTruthy();
  });
});
