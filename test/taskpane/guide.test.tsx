/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { checkHelp } from "#app/checkHelp";
import { WorkbookFault } from "#app/workbookFault";
import { checkSketch } from "#core/messages/checkSketch";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { Environment } from "../../src/taskpane/environment/environment";
import { assessmentOf, issue } from "./assessments";
import { renderPane } from "./renderPane";

const environment: Environment = {
  host: "EXCEL",
  platform: "PC",
  version: "16.0.14332.20000",
  requirementSets: ["ExcelApi 1.14", "DialogApi 1.2"],
  browser: "Mozilla/5.0 Edg/120",
};

async function guide(given: Parameters<typeof renderPane>[0] = {}) {
  const user = renderPane({
    check: () => Promise.resolve(assessmentOf({ issues: [issue(), issue()] })),
    checks: () => Promise.resolve(checkHelp()),
    environment: () => Promise.resolve(environment),
    ...given,
  });
  await screen.findByText("自评总分");
  await user.click(screen.getByRole("tab", { name: "帮助" }));
  await screen.findByText(/^product: 1\.2\.3$/m, { normalizer: (text) => text.split("\n")[0] ?? "" });
  return user;
}

const diagnostics = () => screen.getByText(/^product: /).textContent;

describe("the tab 帮助", () => {
  it("tells every check of the catalogue with its title and what is to be done", async () => {
    const user = await guide();
    for (const header of screen.getAllByRole("button", { name: /^(错误|警告|提示) \d+ 条$/ })) {
      await user.click(header);
    }

    for (const { title, message } of checkHelp()) {
      const term = screen.getAllByRole("term").find(({ textContent }) => textContent === title.zhCN);
      expect(term?.nextSibling?.textContent).toBe(checkSketch({ message }, zhCN));
    }
  });

  it("finds a check by its words", async () => {
    const user = await guide();
    await user.type(screen.getByRole("searchbox", { name: "查找检查" }), "文本格式");
    await user.click(screen.getByRole("button", { name: "警告 1 条" }));

    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(["数字存为文本"]);
    await user.type(screen.getByRole("searchbox", { name: "查找检查" }), "没有这个");
    expect(screen.getByText("没有找到。")).toBeTruthy();
  });

  it("shows where the pane runs and what was found, by ids and counts, and nothing of the cells", async () => {
    await guide();

    expect(diagnostics()).toContain("requirement sets: ExcelApi 1.14, DialogApi 1.2");
    expect(diagnostics()).toContain("last fault: none");
    expect(diagnostics()).toContain("issues: negative-amount 2");
    expect(diagnostics()).not.toMatch(/\p{Script=Han}/u);
  });

  it("names the last fault", async () => {
    const user = await guide({
      generate: () => Promise.reject(new WorkbookFault("refused", { detail: "GeneralException" })),
    });
    await user.click(screen.getByRole("button", { name: "生成自评报告" }));
    expect(await screen.findByText(/^product/)).toBeTruthy();

    expect(diagnostics()).toMatch(/last fault: \d{4}-\S+ generate refused GeneralException/);
  });
});
