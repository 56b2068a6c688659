/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { BasicTexts } from "#app/saveBasicInformation";
import type { BasicItemField } from "#core/model/basicItemField";
import { assessmentOf, cellAt } from "./assessments";
import { renderPane } from "./renderPane";

const item = (name: string, text: string, isLong = false): BasicItemField => ({
  name,
  text,
  isInTitle: !isLong,
  isLong,
});

async function paneAsking(before: readonly BasicItemField[], after: readonly BasicItemField[] = before) {
  const rounds = [before];
  const check = jest.fn(() => Promise.resolve({ ...assessmentOf(), basicItems: rounds.shift() ?? after }));
  const save = jest.fn((texts: BasicTexts) =>
    Promise.resolve(Object.keys(texts).map((name, index) => ({ name, cell: cellAt("基本信息", index + 1, 1) }))),
  );
  const user = renderPane({ check, saveBasicInformation: save });
  await screen.findByText("自评总分");
  return { user, save };
}

const section = () => screen.getByText(/^基本信息：/).closest("details");
const isSaveOff = () => screen.getByRole("button", { name: "保存" }).getAttribute("aria-disabled") === "true";

describe("what stands on no form", () => {
  it("is asked for, with what is known filled in, and written when it is saved", async () => {
    const { user, save } = await paneAsking(
      [item("单位名称", "平川县教育局"), item("年度", ""), item("部门职能", "", true)],
      [item("单位名称", "平川县教育局"), item("年度", "2022"), item("部门职能", "负责校舍安全。", true)],
    );
    await screen.findByText("基本信息：2 项未填");
    expect(section()?.open).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "单位名称" }).value).toBe("平川县教育局");
    expect(isSaveOff()).toBe(true);

    await user.type(screen.getByRole("textbox", { name: "年度" }), "２０２２年");
    await user.type(screen.getByRole("textbox", { name: "部门职能" }), " 负责校舍安全。");
    await user.click(screen.getByRole("button", { name: "保存" }));

    expect(await screen.findByText("基本信息已保存：年度（基本信息!B2）、部门职能（基本信息!B3）。")).toBeTruthy();
    expect(save).toHaveBeenCalledWith({ 年度: "2022", 部门职能: "负责校舍安全。" });
    expect(screen.queryByText(/项未填/)).toBeNull();
  });

  it("is not saved while the year is no year", async () => {
    const { user } = await paneAsking([item("年度", "")]);
    const year = await screen.findByRole("textbox", { name: "年度" });
    await user.type(year, "今年");

    expect(screen.getByText(/^请填写四位数的年度/)).toBeTruthy();
    expect(isSaveOff()).toBe(true);
    await user.click(screen.getByRole("button", { name: "放弃修改" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "年度" }).value).toBe("");
  });

  it("stays closed where the title lacks nothing", async () => {
    await paneAsking([item("年度", "2022"), item("部门职能", "", true)]);
    await screen.findByText("基本信息：1 项未填");

    expect(section()?.open).toBe(false);
  });

  it("is nothing where everything is there", async () => {
    await paneAsking([item("年度", "2022")]);

    expect(screen.queryByText(/项未填/)).toBeNull();
  });
});
