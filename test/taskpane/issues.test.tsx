/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import { noRows } from "#core/check/form/no-rows";
import { missingActual } from "#core/check/indicators/missing-actual";
import type { Issue } from "#core/model/issue";
import type { Locate } from "../../src/taskpane/hooks/useLocate";
import { assessmentOf, cellAt, issue } from "./assessments";
import { renderPane } from "./renderPane";

const emptyTable = issue({ check: noRows, severity: "warning", cell: null, values: { table: "指标表" } });
const withoutActual = issue({
  check: missingActual,
  severity: "note",
  cell: cellAt("附表 1", 9, 4),
  values: { name: "专利授权量" },
});

async function paneWith(issues: readonly Issue[], locate?: Locate) {
  const user = renderPane({ generate: async () => assessmentOf({ issues }), ...(locate && { locate }) });
  await user.click(screen.getByRole("button", { name: "生成自评报告" }));
  return user;
}

describe("the list of issues", () => {
  it("groups them by severity, the gravest first, with their number", async () => {
    await paneWith([withoutActual, issue(), emptyTable, issue({ cell: cellAt("自评表", 5, 2) })]);

    const headings = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(["错误 2 条", "警告 1 条", "提示 1 条"]);
  });

  it("shows each with its sentence and its cell as people write it", async () => {
    await paneWith([withoutActual]);

    const item = within(screen.getByRole("region", { name: "提示 1 条" })).getByRole("listitem");
    expect(within(item).getByText("指标「专利授权量」没有实际完成值。请填写完成情况。")).toBeTruthy();
    expect(within(item).getByText("'附表 1'!E10")).toBeTruthy();
  });

  it("selects the cell on 定位", async () => {
    const located = jest.fn<Promise<void>, Parameters<Locate>>(() => Promise.resolve());
    const user = await paneWith([issue()], located);

    await user.click(screen.getByRole("button", { name: "定位 自评表!C5" }));

    expect(located.mock.calls).toEqual([[cellAt("自评表", 4, 2)]]);
  });

  it("offers no 定位 for an issue of the whole workbook", async () => {
    await paneWith([emptyTable]);

    expect(screen.getByText("整个工作簿")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^定位/ })).toBeNull();
  });

  it("says why a cell cannot be shown, until the message is closed", async () => {
    const user = await paneWith([issue()], () => Promise.reject(new WorkbookFault("cell-gone", { cell: "自评表!C5" })));

    await user.click(screen.getByRole("button", { name: "定位 自评表!C5" }));
    expect(screen.getByRole("alert").textContent).toMatch(/自评表!C5 已不存在/);

    await user.click(screen.getByRole("button", { name: "关闭" }));
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  it("opens the report by selecting its first cell", async () => {
    const located = jest.fn<Promise<void>, Parameters<Locate>>(() => Promise.resolve());
    const user = await paneWith([], located);

    await user.click(screen.getByRole("button", { name: "查看报告" }));

    expect(located.mock.calls).toEqual([[cellAt("自评报告", 0, 0)]]);
  });

  it("shows hundreds of them a page at a time", async () => {
    const many = Array.from({ length: 250 }, (_, row) => issue({ cell: cellAt("自评表", row, 2) }));
    const user = await paneWith(many);

    expect(screen.getByRole("heading", { name: "错误 250 条" })).toBeTruthy();
    expect(screen.getAllByRole("button", { name: /^定位/ })).toHaveLength(20);

    await user.click(screen.getByRole("button", { name: "再显示 20 条" }));
    expect(screen.getAllByRole("button", { name: /^定位/ })).toHaveLength(40);
  });

  it("shows a bug met while locating as a bug", async () => {
    jest.spyOn(console, "error").mockImplementation(() => {});
    const user = await paneWith([issue()], () => Promise.reject(new RangeError("row -1")));

    await act(async () => user.click(screen.getByRole("button", { name: "定位 自评表!C5" })));

    expect(screen.getByRole("heading", { name: "程序出错" })).toBeTruthy();
  });
});
