/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import { numberAsText } from "#core/check/cells/number-as-text";
import { columnMissing } from "#core/check/form/column-missing";
import { belowTargetWithoutReason } from "#core/check/indicators/below-target-without-reason";
import type { Fix, FixDone } from "#core/model/fix";
import type { Issue } from "#core/model/issue";
import { budgetRows, indicatorRows, withCell } from "#support/sampleTables";
import type { Actions } from "../../src/taskpane/actions";
import { assessmentOf, cellAt, issue } from "./assessments";
import { renderPane } from "./renderPane";

const asText = (row: number, number: string | null = "950") =>
  issue({
    check: numberAsText,
    cell: cellAt("自评表", row, 3),
    values: { column: "全年执行数", text: "950", ...(number !== null && { number }) },
  });
/** In the row of 专利授权量. */
const belowTarget = issue({
  check: belowTargetWithoutReason,
  cell: cellAt("自评表", 1, 7),
  values: { name: "专利授权量", rate: "", missing: "改进措施" },
});
const missingColumn = issue({
  check: columnMissing,
  cell: cellAt("自评表", 0, 0),
  values: { table: "预算表", column: "全年执行数", found: "全年预算数" },
});

const converted: FixDone = { kind: "to-number", cells: [cellAt("自评表", 1, 3)] };

async function paneOn(
  issues: readonly Issue[],
  given: { readonly fix?: Actions["fix"]; readonly after?: readonly Issue[] } = {},
) {
  // Without a budget, so that a row of the sheet is a row of the indicators.
  const assessment = (found: readonly Issue[]) =>
    assessmentOf({
      budget: budgetRows().slice(0, 1),
      indicators: withCell(indicatorRows(), 1, 4, "12000件"),
      issues: found,
    });
  const rounds = [assessment(issues)];
  const check = jest.fn(() => Promise.resolve(rounds.shift() ?? assessment(given.after ?? issues)));
  const fix = jest.fn<Promise<FixDone>, [Fix]>(given.fix ?? (() => Promise.resolve(converted)));
  const user = renderPane({ check, fix, isUndoable: () => Promise.resolve(fix.mock.calls.length > 0) });
  await screen.findByText("自评总分");
  return { user, check, fix };
}

describe("转为数字", () => {
  it("hands the cell and its text on, reads the workbook again and says what was written", async () => {
    const { user, check, fix } = await paneOn([asText(1)], { after: [] });

    await user.click(screen.getByRole("button", { name: "转为数字：自评表!D2" }));

    expect(await screen.findByText(/^已把 1 处文本转为数字：自评表!D2。$/)).toBeTruthy();
    expect(fix).toHaveBeenCalledWith(
      { kind: "to-number", cells: [{ cell: cellAt("自评表", 1, 3), text: "950" }] },
      null,
    );
    expect(check).toHaveBeenCalledTimes(2);
    expect(screen.getByText("没有发现需要处理的问题。")).toBeTruthy();
    expect(screen.getByRole("button", { name: "撤销本次写入" }).getAttribute("aria-disabled")).not.toBe("true");
  });

  it("is one button for all that are alike, and only for those that can be converted", async () => {
    const { user, fix } = await paneOn([asText(1), asText(2), asText(3, null)]);

    await user.click(screen.getByRole("button", { name: "全部转为数字（2 处）" }));

    expect(fix.mock.calls[0]?.[0]).toMatchObject({
      kind: "to-number",
      cells: [{ cell: { row: 1 } }, { cell: { row: 2 } }],
    });
    expect(screen.queryByRole("button", { name: "转为数字：自评表!D4" })).toBeNull();
  });

  it("has no button for all where there is one", async () => {
    await paneOn([asText(1)]);

    expect(screen.queryByRole("button", { name: /^全部转为数字/ })).toBeNull();
  });

  it("says what stands there by now", async () => {
    const { user } = await paneOn([asText(1)], {
      fix: () => Promise.reject(new WorkbookFault("cell-changed", { cell: "自评表!D2", was: "950", now: "951" })),
    });

    await user.click(screen.getByRole("button", { name: "转为数字：自评表!D2" }));

    expect((await screen.findByRole("alert")).textContent).toMatch(/自评表!D2 现在是「951」/);
    expect(screen.getByText("未能修正")).toBeTruthy();
  });

  it("leaves the keyboard in the list when its button goes", async () => {
    const { user } = await paneOn([asText(1), belowTarget], { after: [belowTarget] });

    await user.click(screen.getByRole("button", { name: "转为数字：自评表!D2" }));
    await screen.findByText(/^已把 1 处文本转为数字/);

    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "校验结果" }));
  });

  it("waits while something else runs", async () => {
    const { user, fix } = await paneOn([asText(1)], { fix: () => new Promise(() => undefined) });
    const button = screen.getByRole("button", { name: "转为数字：自评表!D2" });

    await user.click(button);
    await user.click(button);

    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(fix).toHaveBeenCalledTimes(1);
  });

  it("is done once where reading the workbook again must wait for a cell that is edited", async () => {
    const { user, check, fix } = await paneOn([asText(1)], { after: [] });
    check.mockImplementationOnce(() => Promise.reject(new WorkbookFault("cell-edit-mode")));

    await user.click(screen.getByRole("button", { name: "转为数字：自评表!D2" }));

    expect(await screen.findByText("没有发现需要处理的问题。")).toBeTruthy();
    expect(fix).toHaveBeenCalledTimes(1);
  });
});

describe("增加列", () => {
  it("adds the column that the sentence names, and says where", async () => {
    const { user, fix } = await paneOn([missingColumn], {
      fix: () =>
        Promise.resolve({ kind: "add-column", table: "budget", column: "全年执行数", cell: cellAt("自评表", 0, 7) }),
    });

    await user.click(screen.getByRole("button", { name: "增加「全年执行数」列：自评表!A1" }));

    expect(fix).toHaveBeenCalledWith({ kind: "add-column", table: "budget", column: "全年执行数" }, null);
    expect(await screen.findByText("已在预算表右侧增加「全年执行数」列（自评表!H1），请在该列填写。")).toBeTruthy();
  });
});

describe("取消 while the workbook is read after a fix", () => {
  it("still says what was written", async () => {
    const { user, check } = await paneOn([asText(1)]);
    let refuse = (): void => undefined;
    check.mockImplementationOnce(() => Promise.reject(new WorkbookFault("cell-edit-mode")));
    check.mockImplementationOnce(
      () => new Promise((_, reject) => (refuse = () => reject(new WorkbookFault("cell-edit-mode")))),
    );
    await user.click(screen.getByRole("button", { name: "转为数字：自评表!D2" }));
    await screen.findByRole("button", { name: "取消" });
    await waitFor(() => expect(check).toHaveBeenCalledTimes(3));

    await user.click(screen.getByRole("button", { name: "取消" }));
    refuse();

    expect(await screen.findByText(/^已把 1 处文本转为数字：自评表!D2。$/)).toBeTruthy();
    expect(screen.queryByText("已取消，没有写入任何内容。")).toBeNull();
  });
});

describe("说明缘由", () => {
  const explained: FixDone = { kind: "explain", cell: cellAt("自评表", 1, 9) };
  const open = async (given: Parameters<typeof paneOn>[1] = {}) => {
    const pane = await paneOn([belowTarget], { fix: () => Promise.resolve(explained), ...given });
    const button = screen.getByRole("button", { name: "说明缘由：自评表!H2" });
    await pane.user.click(button);
    return { ...pane, button, field: screen.getByRole("textbox", { name: "为什么这样填写是对的" }) };
  };

  it("takes the focus in, and gives it back on Esc and on 取消", async () => {
    const { user, button, field } = await open();
    expect(document.activeElement).toBe(field);
    expect(button.getAttribute("aria-expanded")).toBe("true");

    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.activeElement).toBe(button);

    await user.click(button);
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("writes the words for the row, and the issue gives way to a note", async () => {
    const note: Issue = { ...belowTarget, severity: "note", accepted: "目标下调" };
    const { user, fix, field } = await open({ after: [note] });

    await user.type(field, "目标下调");
    await user.click(screen.getByRole("button", { name: "保存" }));

    expect(await screen.findByText("缘由已写入 自评表!J2（校验说明）。")).toBeTruthy();
    expect(fix).toHaveBeenCalledWith(
      { kind: "explain", table: "indicators", rowKey: "专利授权量", text: "目标下调" },
      null,
    );
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("提示 1 条");
  });

  it("keeps the words where they could not be written", async () => {
    const { user, field } = await open({
      fix: () => Promise.reject(new WorkbookFault("sheet-protected", { sheet: "自评表" })),
    });

    await user.type(field, "目标下调");
    await user.click(screen.getByRole("button", { name: "保存" }));

    expect((await screen.findByRole("alert")).textContent).toMatch(/工作表「自评表」受保护/);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("目标下调");
  });

  it("saves nothing while there are no words", async () => {
    const { user, fix, field } = await open();

    await user.type(field, "   ");
    await user.click(screen.getByRole("button", { name: "保存" }));

    expect(fix).not.toHaveBeenCalled();
  });

  it("keeps the words when the workbook is checked again meanwhile", async () => {
    const { user, check, field } = await open({ after: [issue({ cell: cellAt("自评表", 0, 1) }), belowTarget] });
    await user.type(field, "目标下");

    await user.click(screen.getByRole("button", { name: "仅校验" }));

    await waitFor(() => expect(check).toHaveBeenCalledTimes(2));
    await screen.findByRole("heading", { name: "错误 2 条" });
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("目标下");
  });
});
