/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import type { SettingTexts } from "#app/settingsForm";
import Big from "big.js";
import { nationalProfile } from "#core/calculate/nationalProfile";
import type { SavedSetting } from "#core/model/savedSetting";
import type { Settings } from "#core/model/settings";
import type { Actions } from "../../src/taskpane/actions";
import { assessmentOf, cellAt } from "./assessments";
import { renderPane } from "./renderPane";

const saved: readonly SavedSetting[] = [{ name: "执行率下限", cell: cellAt("评分设置", 1, 1) }];

async function settingsTab(
  given: {
    readonly settings?: Partial<Settings>;
    readonly after?: Partial<Settings>;
    readonly profile?: string;
    readonly saveSettings?: Actions["saveSettings"];
  } = {},
) {
  const assessment = (changed: Partial<Settings> = {}) => ({
    ...assessmentOf(),
    settings: { ...nationalProfile, ...changed },
    profile: given.profile ?? "全国",
  });
  const rounds = [assessment(given.settings)];
  const check = jest.fn(() => Promise.resolve(rounds.shift() ?? assessment(given.after ?? given.settings)));
  const save = jest.fn<Promise<readonly SavedSetting[]>, [SettingTexts]>(
    given.saveSettings ?? (() => Promise.resolve(saved)),
  );
  const user = renderPane({ check, saveSettings: save, isUndoable: () => Promise.resolve(save.mock.calls.length > 0) });
  await screen.findByText("自评总分");
  await user.click(screen.getByRole("tab", { name: "设置" }));
  await screen.findByRole("group", { name: "评分口径" });
  const write = async (name: string, text: string) => {
    await user.clear(screen.getByRole("textbox", { name }));
    if (text !== "") {
      await user.type(screen.getByRole("textbox", { name }), text);
    }
  };
  const choose = (name: string, choice: string) => user.selectOptions(screen.getByRole("combobox", { name }), choice);
  const press = (name: string) => user.click(screen.getByRole("button", { name }));
  return { user, check, save, write, choose, press };
}

const value = (name: string) => screen.getByLabelText<HTMLInputElement | HTMLSelectElement>(name).value;
const isOff = (name: string) => screen.getByRole("button", { name }).getAttribute("aria-disabled") === "true";

describe("the settings", () => {
  it("show what holds, in groups", async () => {
    await settingsTab({ settings: { executionMark: new Big("0.85"), moneyUnit: "元" } });

    for (const [group, name] of [
      ["评分口径", "总分封顶"],
      ["小数", "金额单位"],
      ["标准", "超额完成扣分"],
      ["报告", "报告提纲"],
    ] as const) {
      expect(within(screen.getByRole("group", { name: group })).getByLabelText(name)).toBeTruthy();
    }
    expect([
      value("评分口径"),
      value("预算执行分值"),
      value("等级分数线"),
      value("执行率下限"),
      value("超额完成标准"),
      value("金额单位"),
      value("小数位数"),
      value("报告提纲"),
      value("总分封顶"),
    ]).toEqual(["全国", "10", "90/80/60", "85%", "130%", "元", "2", "部门整体支出", ""]);
    expect(screen.getByText("默认：90%")).toBeTruthy();
    expect(isOff("保存")).toBe(true);
  });

  it("save what was changed, as it is kept, and the workbook is checked again", async () => {
    const { check, save, write, choose, press } = await settingsTab({
      after: { executionMark: new Big("0.85"), rateDecimals: 1 },
    });
    await write("执行率下限", "85");
    await choose("小数位数", "1");

    await press("保存");

    expect(await screen.findByText("设置已保存：执行率下限（评分设置!B2）。")).toBeTruthy();
    expect(save).toHaveBeenCalledWith({ 执行率下限: "85%", 小数位数: "1" });
    expect(check).toHaveBeenCalledTimes(2);
    await waitFor(() => expect(value("执行率下限")).toBe("85%"));
    expect(isOff("保存")).toBe(true);
    expect(isOff("撤销本次写入")).toBe(false);
  });

  it("tell below a field what belongs there, and do not save it", async () => {
    const { save, write, press } = await settingsTab();

    await write("等级分数线", "60/80/90");
    await press("保存");

    expect(screen.getByText("无法识别，不会保存。请填写优、良、中的分数线，如 90/80/60。")).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "等级分数线" }).getAttribute("aria-invalid")).toBe("true");
    expect(save).not.toHaveBeenCalled();

    await write("等级分数线", "85/75/60");
    await press("保存");
    expect(save).toHaveBeenCalledWith({ 等级分数线: "85/75/60" });
  });

  it("go back to the default where a field is cleared", async () => {
    const { save, write, press } = await settingsTab({ settings: { executionMark: new Big("0.85") } });

    await write("执行率下限", "");
    await press("保存");

    expect(save).toHaveBeenCalledWith({ 执行率下限: "90%" });
  });

  it("follow the profile that is chosen, but for what was set", async () => {
    const { save, choose, press } = await settingsTab({ settings: { rateDecimals: 1 } });

    await choose("评分口径", "20+80");
    expect(value("预算执行分值")).toBe("20");
    expect(value("小数位数")).toBe("1");
    await press("保存");

    expect(save).toHaveBeenCalledWith({ 评分口径: "20+80", 预算执行分值: "20" });
  });

  it("are as before when the changes are discarded", async () => {
    const { write, press } = await settingsTab();
    await write("执行率下限", "85");

    await press("放弃修改");

    expect(value("执行率下限")).toBe("90%");
    expect(isOff("保存")).toBe(true);
  });

  it("keep what was written where it could not be saved", async () => {
    const { write, press } = await settingsTab({
      saveSettings: () => Promise.reject(new WorkbookFault("cell-formula", { cell: "评分设置!B2" })),
    });
    await write("执行率下限", "85");

    await press("保存");

    expect((await screen.findByRole("alert")).textContent).toMatch(/^评分设置!B2 里是公式/);
    expect(screen.getByText("未能保存设置")).toBeTruthy();
    expect(value("执行率下限")).toBe("85");
  });
});
