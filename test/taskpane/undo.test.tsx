/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import type { UndoOutcome } from "#core/model/undoOutcome";
import type { Actions } from "../../src/taskpane/actions";
import { assessmentOf } from "./assessments";
import { renderPane } from "./renderPane";

const undoButton = { name: "撤销本次写入" };

async function undoneWith(undo: Actions["undo"]) {
  let checks = 0;
  const check: Actions["check"] = () => {
    checks += 1;
    return Promise.resolve(assessmentOf());
  };
  const user = renderPane({ generate: () => Promise.resolve(assessmentOf()), check, undo });
  await user.click(screen.getByRole("button", { name: "生成自评报告" }));
  const checksBefore = checks;
  await user.click(await screen.findByRole("button", undoButton));
  return { checked: () => checks - checksBefore };
}

const outcome = (kept: UndoOutcome["kept"]) => () => Promise.resolve({ restored: 3, kept });

describe("撤销本次写入 in the pane", () => {
  it("is offered only after a generation", async () => {
    renderPane({ check: () => Promise.resolve(assessmentOf()) });

    await screen.findByRole("heading", { name: /某市知识产权局/ });
    expect(screen.queryByRole("button", undoButton)).toBeNull();
  });

  it("says that it is done, checks the workbook again and is not offered twice", async () => {
    const { checked } = await undoneWith(outcome([]));

    expect(await screen.findByText("已撤销本次写入，工作簿恢复到生成之前。")).toBeTruthy();
    expect(checked()).toBe(1);
    expect(screen.queryByRole("button", undoButton)).toBeNull();
    expect(screen.queryByText(/报告已写入/)).toBeNull();
  });

  it("names what the user changed since", async () => {
    const area = { sheet: "绩效自评表", row: 4, column: 6, rowCount: 1, columnCount: 1 };
    await undoneWith(outcome([{ what: "contents", area }, { what: "sheet", sheet: "自评报告" }]));

    expect(await screen.findByText(/以下 2 处您在生成之后改动过，未作恢复：绩效自评表!G5、工作表「自评报告」。/)).toBeTruthy();
  });

  it("says why it could not be done", async () => {
    await undoneWith(() => Promise.reject(new WorkbookFault("nothing-to-undo")));

    expect(await screen.findByText("未能撤销本次写入")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toMatch(/没有可以撤销的写入/);
  });
});
