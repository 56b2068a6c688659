/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import type { Assessment } from "#core/assess";
import type { FoundTable } from "#core/model/foundTable";
import type { Actions } from "../../src/taskpane/actions";
import { phrase } from "#core/model/phrase";
import { assessmentOf, issue } from "./assessments";
import { renderPane } from "./renderPane";

const area = { sheet: "自评表", row: 4, column: 0, rowCount: 28, columnCount: 8 };
const named = assessmentOf().found;
const lost = named.map(({ key }): FoundTable => ({ key, area: null, isNamed: false, passedOver: [] }));
const byHeader = named.map((table): FoundTable =>
  table.key === "indicators" ? { ...table, area, isNamed: false, passedOver: ["样表"] } : table,
);

async function paneOn(found: readonly FoundTable[], actions: Partial<Actions> = {}) {
  const results: Assessment[] = [{ ...assessmentOf(), found }];
  const check = jest.fn(() => Promise.resolve(results.shift() ?? assessmentOf()));
  const user = renderPane({ check, ...actions });
  await screen.findByText("自评总分");
  return { user, check };
}

const cards = () => within(screen.getByRole("region", { name: "表格位置" }));
const settled = "表格位置已确认：预算表、指标表、基本信息。";

describe("a table that was found by its header", () => {
  it("is shown with where it is, and is located", async () => {
    const locate = jest.fn(() => Promise.resolve());
    const { user } = await paneOn(byHeader, { locate });

    expect(cards().getByText("工作表「自评表」A5:H32 看起来是指标表。")).toBeTruthy();
    expect(cards().getByText(/工作表「样表」中也有这样的表头/)).toBeTruthy();
    expect(cards().queryByText(/预算表/)).toBeNull();
    expect(cards().queryByRole("button", { name: "插入空白表格" })).toBeNull();
    await user.click(cards().getByRole("button", { name: "定位：指标表" }));
    expect(locate).toHaveBeenCalledWith(area);
  });

  it("is named when it is confirmed, and its card gives way to a line", async () => {
    const nameTable = jest.fn(() => Promise.resolve(["指标表"]));
    const { user, check } = await paneOn(byHeader, { nameTable });

    await user.click(cards().getByRole("button", { name: "确认：指标表" }));

    expect(await screen.findByText(settled)).toBeTruthy();
    expect(screen.getByText(/^已定义名称「指标表」。/)).toBeTruthy();
    expect(nameTable).toHaveBeenCalledWith("indicators", area);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it("is named on the selected cells instead", async () => {
    const nameSelection = jest.fn(() => Promise.resolve(["指标表", "报告模板"]));
    const { user } = await paneOn(byHeader, { nameSelection });

    await user.click(cards().getByRole("button", { name: "改为所选区域：指标表" }));

    expect(await screen.findByText(/^已定义名称「指标表」「报告模板」。/)).toBeTruthy();
    expect(nameSelection).toHaveBeenCalledWith("indicators");
  });

  it("keeps its card and says what is wrong with the selection", async () => {
    const { user } = await paneOn(byHeader, {
      nameSelection: () => Promise.reject(new WorkbookFault("selection-whole-lines", { area: "自评表!A:H" })),
    });

    await user.click(cards().getByRole("button", { name: "改为所选区域：指标表" }));

    expect((await screen.findByRole("alert")).textContent).toMatch(/选中的是整行或整列（自评表!A:H）/);
    expect(screen.getByText("未能定义名称")).toBeTruthy();
    expect(cards().getByText(/看起来是指标表/)).toBeTruthy();
  });

  it("is named once where reading it again must wait for a cell that is edited", async () => {
    const nameTable = jest.fn(() => Promise.resolve(["指标表"]));
    const { user, check } = await paneOn(byHeader, { nameTable });
    check.mockImplementationOnce(() => Promise.reject(new WorkbookFault("cell-edit-mode")));

    await user.click(cards().getByRole("button", { name: "确认：指标表" }));

    expect(await screen.findByText(settled)).toBeTruthy();
    expect(nameTable).toHaveBeenCalledTimes(1);
  });
});

describe("a workbook without tables", () => {
  it("is offered the selection for each, and blank tables to begin with", async () => {
    const insertStarter = jest.fn(() => Promise.resolve(["预算表", "指标表", "基本信息"]));
    const { user } = await paneOn(lost, { insertStarter });

    expect(
      cards()
        .getAllByText(/^没有找到/)
        .map(({ textContent }) => textContent),
    ).toEqual(["没有找到预算表。", "没有找到指标表。", "没有找到基本信息。"]);
    expect(cards().getAllByText("设为所选区域")).toHaveLength(3);
    await user.click(cards().getByRole("button", { name: "插入空白表格" }));

    expect(await screen.findByText(/^已插入工作表「预算表」「指标表」「基本信息」。/)).toBeTruthy();
    expect(screen.getByText(settled)).toBeTruthy();
  });

  it("is not asked for a selection where nothing can be selected", async () => {
    await paneOn(lost, { nameSelection: null });

    expect(cards().queryByText(/所选区域/)).toBeNull();
    expect(cards().getByRole("button", { name: "插入空白表格" })).toBeTruthy();
  });
});

describe("named tables", () => {
  it("take one line", async () => {
    await paneOn(named);

    expect(screen.getByText(settled)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "表格位置" })).toBeNull();
  });
});

describe("a workbook in which no table could be read", () => {
  it("shows no figures and no list, but why a name leads nowhere", async () => {
    const none = assessmentOf({
      issues: [
        issue({ id: "name-broken", cell: null, values: { name: "预算表", formula: "=#REF!" } }),
        issue({ id: "name-missing", cell: null, values: { name: "指标表", purpose: phrase("without-indicators") } }),
      ],
    });
    renderPane({
      check: () =>
        Promise.resolve({ ...none, tables: { ...none.tables, budget: null, indicators: null }, found: lost }),
    });

    expect(await screen.findByText(/这里就会显示得分/)).toBeTruthy();
    expect(screen.getByText(/名称「预算表」已失效/)).toBeTruthy();
    expect(screen.queryByText(/工作簿中没有名称「指标表」/)).toBeNull();
    expect(screen.queryByText("自评总分")).toBeNull();
  });
});
