/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import { nameBroken } from "#core/check/form/name-broken";
import { nameMissing } from "#core/check/form/name-missing";
import type { Assessment } from "#core/assess";
import type { FoundTable } from "#core/model/foundTable";
import type { Actions } from "../../src/taskpane/actions";
import { phrase } from "#core/model/phrase";
import { assessmentOf, issue } from "./assessments";
import { renderPane } from "./renderPane";

const area = { sheet: "自评表", row: 4, column: 0, rowCount: 28, columnCount: 8 };
const named = assessmentOf().found;
const lost = named.map(({ key }): FoundTable => ({ key, area: null, isNamed: false }));
const byHeader = named.map((table): FoundTable =>
  table.key === "indicators" ? { ...table, area, isNamed: false } : table,
);

async function paneOn(found: readonly FoundTable[], actions: Partial<Actions> = {}) {
  const results: Assessment[] = [{ ...assessmentOf(), found }];
  const check = jest.fn(() => Promise.resolve(results.shift() ?? assessmentOf()));
  const user = renderPane({ check, ...actions });
  await screen.findByText("自评总分");
  return { user, check };
}

const places = () => within(screen.getByRole("region", { name: "表格位置" }));

describe("tables that were found by their headers", () => {
  it("are one line that says where they are, and each place leads there", async () => {
    const locate = jest.fn(() => Promise.resolve());
    const { user } = await paneOn(byHeader, { locate });

    expect(places().getByText("A5:H32")).toBeTruthy();
    expect(places().queryByText(/没有找到/)).toBeNull();
    expect(places().queryByRole("button", { name: "插入空白表格" })).toBeNull();
    await user.click(places().getByRole("button", { name: /^看位置：指标表/ }));
    expect(locate).toHaveBeenCalledWith(area);
  });

  it("are named all at once where the user wants that, and the offer is gone", async () => {
    const nameTables = jest.fn(() => Promise.resolve(["预算表", "指标表"]));
    const bothByHeader = byHeader.map((table) => (table.key === "budget" ? { ...table, isNamed: false } : table));
    const { user, check } = await paneOn(bothByHeader, { nameTables });

    await user.click(places().getByRole("button", { name: "固定位置" }));

    expect(await screen.findByText(/^已定义名称「预算表」「指标表」。/)).toBeTruthy();
    expect(places().queryByRole("button", { name: "固定位置" })).toBeNull();
    expect(nameTables).toHaveBeenCalledWith(
      [
        { key: "budget", area: bothByHeader[0]?.area },
        { key: "indicators", area },
      ],
      null,
    );
    expect(check).toHaveBeenCalledTimes(2);
  });

  it("are named on the selected cells instead", async () => {
    const nameSelection = jest.fn(() => Promise.resolve(["指标表", "报告模板"]));
    const { user } = await paneOn(byHeader, { nameSelection });

    await user.click(places().getByText("不对？改选区域"));
    await user.click(places().getByRole("button", { name: "设为所选区域：指标表" }));

    expect(await screen.findByText(/^已定义名称「指标表」「报告模板」。/)).toBeTruthy();
    expect(nameSelection).toHaveBeenCalledWith("indicators");
  });

  it("stay, and what is wrong with the selection is said", async () => {
    const { user } = await paneOn(byHeader, {
      nameSelection: () => Promise.reject(new WorkbookFault("selection-whole-lines", { area: "自评表!A:H" })),
    });

    await user.click(places().getByText("不对？改选区域"));
    await user.click(places().getByRole("button", { name: "设为所选区域：指标表" }));

    expect((await screen.findByRole("alert")).textContent).toMatch(/选中的是整行或整列（自评表!A:H）/);
    expect(screen.getByText("未能定义名称")).toBeTruthy();
    expect(places().getByText("A5:H32")).toBeTruthy();
  });

  it("are named once where reading them again must wait for a cell that is edited", async () => {
    const nameTables = jest.fn(() => Promise.resolve(["指标表"]));
    const { user, check } = await paneOn(byHeader, { nameTables });
    check.mockImplementationOnce(() => Promise.reject(new WorkbookFault("cell-edit-mode")));

    await user.click(places().getByRole("button", { name: "固定位置" }));

    expect(await screen.findByText(/^已定义名称「指标表」。/)).toBeTruthy();
    expect(nameTables).toHaveBeenCalledTimes(1);
  });
});

describe("a workbook without tables", () => {
  it("is offered the selection for each, and blank tables to begin with", async () => {
    const insertStarter = jest.fn(() => Promise.resolve(["预算表", "指标表", "基本信息"]));
    const { user } = await paneOn(lost, { insertStarter });

    expect(
      places()
        .getAllByText(/^没有找到/)
        .map(({ textContent }) => textContent),
    ).toEqual(["没有找到预算表。", "没有找到指标表。"]);
    expect(places().getAllByText("设为所选区域")).toHaveLength(2);
    await user.click(places().getByRole("button", { name: "插入空白表格" }));

    expect(await screen.findByText(/^已插入工作表「预算表」「指标表」「基本信息」。/)).toBeTruthy();
    expect(places().queryByText(/^没有找到/)).toBeNull();
  });

  it("is not asked for a selection where nothing can be selected", async () => {
    await paneOn(lost, { nameSelection: null });

    expect(places().queryByText(/所选区域/)).toBeNull();
    expect(places().getByRole("button", { name: "插入空白表格" })).toBeTruthy();
  });
});

describe("named tables", () => {
  it("take one line without any offer", async () => {
    await paneOn(named);

    expect(places().getByText("预算表")).toBeTruthy();
    expect(places().queryByRole("button", { name: "固定位置" })).toBeNull();
    expect(places().queryByText("不对？改选区域")).toBeNull();
  });
});

describe("a workbook in which no table could be read", () => {
  it("shows no figures and no list, but why a name leads nowhere", async () => {
    const none = assessmentOf({
      issues: [
        issue({ check: nameBroken, cell: null, values: { name: "预算表", formula: "=#REF!" } }),
        issue({ check: nameMissing, cell: null, values: { name: "指标表", purpose: phrase("without-indicators") } }),
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
