/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import type { UndoOutcome } from "#core/model/undoOutcome";
import type { Actions } from "../../src/taskpane/actions";
import { assessmentOf } from "./assessments";
import { renderPane } from "./renderPane";

const undoButton = { name: "撤销本次写入" };

const isOffered = () => screen.getByRole("button", undoButton).getAttribute("aria-disabled") !== "true";

async function undoneWith(undo: Actions["undo"]) {
  let checks = 0;
  const check: Actions["check"] = () => {
    checks += 1;
    return Promise.resolve(assessmentOf());
  };
  let isWritten = false;
  const user = renderPane({
    generate: () => {
      isWritten = true;
      return Promise.resolve(assessmentOf());
    },
    check,
    undo: () => {
      isWritten = false;
      return undo();
    },
    isUndoable: () => Promise.resolve(isWritten),
  });
  await user.click(screen.getByRole("button", { name: "生成自评报告" }));
  const checksBefore = checks;
  await waitFor(() => expect(isOffered()).toBe(true));
  await user.click(screen.getByRole("button", undoButton));
  return { checked: () => checks - checksBefore };
}

const outcome = (kept: UndoOutcome["kept"]) => () => Promise.resolve({ restored: 3, kept });

describe("撤销本次写入 in the pane", () => {
  it("is offered only after a generation", async () => {
    renderPane({ check: () => Promise.resolve(assessmentOf()) });

    await screen.findByRole("heading", { name: /某市知识产权局/ });
    expect(isOffered()).toBe(false);
  });

  it("is offered after a run that Excel refused half-way", async () => {
    const user = renderPane({
      generate: () => Promise.reject(new WorkbookFault("half-written", { detail: "GeneralException" })),
      isUndoable: () => Promise.resolve(true),
    });
    await user.click(screen.getByRole("button", { name: "生成自评报告" }));

    expect((await screen.findByRole("alert")).textContent).toMatch(/请在面板中点「撤销本次写入」恢复原样/);
    expect(isOffered()).toBe(true);
  });

  it("says that it is done, checks the workbook again and is not offered twice", async () => {
    const { checked } = await undoneWith(outcome([]));

    expect(await screen.findByText("已撤销本次写入，工作簿恢复原样。")).toBeTruthy();
    expect(checked()).toBe(1);
    expect(isOffered()).toBe(false);
    expect(screen.queryByText(/报告已写入/)).toBeNull();
  });

  it("names what the user changed since", async () => {
    const area = { sheet: "绩效自评表", row: 4, column: 6, rowCount: 1, columnCount: 1 };
    await undoneWith(
      outcome([
        { what: "contents", area },
        { what: "sheet", sheet: "自评报告" },
      ]),
    );

    expect(
      await screen.findByText(/以下 2 处您在写入之后改动过，未作恢复：绩效自评表!G5、工作表「自评报告」。/),
    ).toBeTruthy();
  });

  it("says why it could not be done", async () => {
    await undoneWith(() => Promise.reject(new WorkbookFault("nothing-to-undo")));

    expect(await screen.findByText("未能撤销本次写入")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toMatch(/没有可以撤销的写入/);
  });
});
