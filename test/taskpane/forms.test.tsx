/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Assessment } from "#core/assess";
import type { CheckOptions } from "#app/checkWorkbook";
import { assessmentOf } from "./assessments";
import { renderPane } from "./renderPane";

const titles = ["校舍维修改造", "校园安防"];

function workbookOf(count: number, chosen: string | null | undefined): Assessment {
  return {
    ...assessmentOf(),
    forms: titles
      .slice(0, count)
      .map((title, index) => ({ title, cell: null, isChosen: String(index + 1) === (chosen ?? "1") })),
  };
}

describe("a workbook of several forms", () => {
  it("lets one be chosen, which everything is about from then on", async () => {
    const check = jest.fn(({ form }: CheckOptions) => Promise.resolve(workbookOf(2, form)));
    const generate = jest.fn(({ form }: CheckOptions) => Promise.resolve(workbookOf(2, form)));
    const checkFinally = jest.fn(() => Promise.resolve({ assessment: workbookOf(2, "2"), answers: [] }));
    const user = renderPane({ check, generate, checkFinally });
    const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "自评表（本工作簿共 2 张）" });
    expect(choice.value).toBe("1");

    await user.selectOptions(choice, "2 校园安防");
    await screen.findByDisplayValue("2 校园安防");
    expect(check).toHaveBeenLastCalledWith(expect.objectContaining({ form: "2" }));

    await user.click(screen.getByRole("button", { name: "生成自评报告" }));
    await screen.findByText(/^报告已写入工作表/);
    expect(generate).toHaveBeenLastCalledWith(expect.objectContaining({ form: "2" }));
    await user.click(screen.getByRole("button", { name: "定稿检查" }));
    expect(checkFinally).toHaveBeenLastCalledWith(expect.any(Date), "2");
    await user.click(screen.getByRole("button", { name: "仅校验" }));
    expect(check).toHaveBeenLastCalledWith(expect.objectContaining({ form: "2" }));
  });

  it("shows nothing of this where there is one", async () => {
    renderPane({ check: () => Promise.resolve(workbookOf(1, null)) });
    await screen.findByText("自评总分");

    expect(screen.queryByRole("combobox")).toBeNull();
  });
});
