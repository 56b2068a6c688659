/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { Assessment } from "#core/assess";
import type { InputChange } from "#core/model/inputs";
import type { ReportConflict, StandingParagraph } from "#core/model/report";
import { WorkbookFault } from "#app/workbookFault";
import type { Actions } from "../../src/taskpane/actions";
import { assessmentOf, cellAt } from "./assessments";
import { renderPane } from "./renderPane";

const paragraph: StandingParagraph = {
  style: "body",
  text: "预算执行进度。预算执行率为97.08%。",
  figures: [{ start: 13, length: 6, cell: cellAt("预算执行表", 3, 5) }],
  emphases: [{ start: 0, length: 7 }],
  cell: cellAt("自评报告", 4, 0),
  owner: "ours",
};

const conflict: ReportConflict = {
  cell: cellAt("自评报告", 4, 0),
  mine: "　　执行率97%，较好。",
  generated: "　　执行率98%。",
  difference: [
    { kind: "same", text: "执行率" },
    { kind: "mine", text: "97%，较好" },
    { kind: "generated", text: "98%" },
    { kind: "same", text: "。" },
  ],
};

const changed: InputChange = { kind: "cell", cell: cellAt("预算执行表", 4, 3), before: 15680.45, after: 15680.46 };

async function paneOn(given: Partial<Assessment>, actions: Partial<Actions> = {}) {
  const user = renderPane({ check: () => Promise.resolve({ ...assessmentOf(), ...given }), ...actions });
  await screen.findByText("自评总分");
  return user;
}

describe("whether the report is still true", () => {
  it("is said as soon as the pane opens, with every cell that changed and a way there", async () => {
    const located = jest.fn(() => Promise.resolve());
    const user = await paneOn({ changes: [changed] }, { locate: located });

    expect(screen.getByText("表格已变动，请重新生成")).toBeTruthy();
    expect(screen.getByText(/由「15680.45」改为「15680.46」/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "预算执行表!D5" }));
    expect(located).toHaveBeenCalledWith(changed.cell);
  });

  it("is said in a word where nothing changed, and not at all where there is no report", async () => {
    await paneOn({ changes: [] });
    expect(screen.getByText("报告与表格一致")).toBeTruthy();
  });

  it("is told of the first changes, and of the others when asked", async () => {
    const changes = Array.from({ length: 5 }, (_, row): InputChange => ({
      ...changed,
      cell: cellAt("预算执行表", row, 3),
    }));
    const user = await paneOn({ changes });

    await user.click(screen.getByRole("button", { name: "再显示 2 条" }));
    expect(screen.getAllByRole("button", { name: /^预算执行表!D\d$/ })).toHaveLength(5);
  });
});

describe("the preview of the report", () => {
  it("selects the cell that a figure came from, and shows bold words bold", async () => {
    const located = jest.fn(() => Promise.resolve());
    const user = await paneOn({ standing: [paragraph] }, { locate: located });

    await user.click(screen.getByRole("tab", { name: "报告" }));
    await user.click(await screen.findByRole("button", { name: "97.08%" }));

    expect(located).toHaveBeenCalledWith(cellAt("预算执行表", 3, 5));
    expect(screen.getByText("预算执行进度。").tagName).toBe("STRONG");
  });

  it("says that there is no report yet", async () => {
    const user = await paneOn({ standing: [] });

    await user.click(screen.getByRole("tab", { name: "报告" }));
    expect(await screen.findByText(/还没有自评报告/)).toBeTruthy();
  });

  it("offers both texts of a paragraph that was edited, and generates again with the one that was chosen", async () => {
    const generate = jest.fn<Promise<Assessment>, Parameters<Actions["generate"]>>(() =>
      Promise.resolve(assessmentOf()),
    );
    const user = await paneOn({ standing: [paragraph], conflicts: [conflict] }, { generate });

    await user.click(screen.getByRole("tab", { name: "报告" }));
    const choice = within(await screen.findByRole("region", { name: "选定 自评报告!A5 的文字" }));
    expect(choice.getByText("97%，较好").tagName).toBe("DEL");
    expect(choice.getByText("98%").tagName).toBe("INS");
    await user.click(choice.getByRole("button", { name: "保留我的文字" }));

    expect(generate.mock.calls[0]?.[0].choices).toEqual([
      { mine: conflict.mine, generated: conflict.generated, take: "mine" },
    ]);
  });
});

describe("what else the pane does with the report", () => {
  it("says what went wrong where the clipboard is closed", async () => {
    const user = await paneOn({}, { copyReport: () => Promise.reject(new WorkbookFault("clipboard-closed")) });

    await user.click(screen.getByRole("button", { name: "复制全文" }));

    expect((await screen.findByRole("alert")).textContent).toMatch(/不允许写入剪贴板/);
    expect(screen.getByText("未能复制全文")).toBeTruthy();
  });

  it("waits while a cell is edited, and can be stopped", async () => {
    const user = await paneOn({}, { generate: () => Promise.reject(new WorkbookFault("cell-edit-mode")) });

    await user.click(screen.getByRole("button", { name: "生成自评报告" }));
    expect((await screen.findAllByText(/请先按 Enter 结束编辑/)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "取消" }));

    expect(await screen.findByText("已取消，没有写入任何内容。")).toBeTruthy();
  });

  it("answers what is asked before handing in, and keeps the pane with the document on request", async () => {
    const set = jest.fn(() => Promise.resolve());
    const user = await paneOn(
      {},
      {
        autoOpen: { isOn: () => false, set },
        checkFinally: () =>
          Promise.resolve({
            assessment: assessmentOf(),
            answers: [
              { question: "no-open-errors", objections: [], count: 0 },
              { question: "no-hidden-sheet", objections: [{ kind: "found", cell: null, text: "草稿" }], count: 1 },
            ],
          }),
      },
    );

    await user.click(screen.getByRole("tab", { name: "定稿" }));
    await user.click(await screen.findByRole("button", { name: "定稿检查" }));

    expect(await screen.findByText("还有 1 项需要处理。")).toBeTruthy();
    expect(screen.getByText("草稿")).toBeTruthy();
    await act(async () => user.click(screen.getByRole("switch", { name: "打开这个工作簿时自动显示本面板" })));
    expect(set).toHaveBeenCalledWith(true);
  });
});
