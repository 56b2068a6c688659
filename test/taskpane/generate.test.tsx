/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import { basicRows, budgetRows, indicatorRows, withCell } from "#support/sampleTables";
import { assessmentOf, issue } from "./assessments";
import { heldRun, renderPane } from "./renderPane";

const generateButton = () => screen.getByRole("button", { name: "生成自评报告" });
const alertText = () => screen.getByRole("alert").textContent;
const statusText = () => screen.getByRole("status").textContent;

describe("the pane before the first run", () => {
  it("says what the button will do", () => {
    renderPane({ generate: heldRun().generate });

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("部门绩效自评");
    expect(screen.getByText(/读取预算表和指标表/)).toBeTruthy();
    expect(generateButton()).toBeTruthy();
    expect(screen.getByText("版本 1.2.3")).toBeTruthy();
  });
});

describe("the pane during a run", () => {
  it("shows each stage as it is reached and reads it out", async () => {
    const run = heldRun();
    const user = renderPane({ generate: run.generate });

    await user.click(generateButton());
    act(() => run.reach("reading"));
    expect(statusText()).toBe("正在读取表格");

    act(() => run.reach("assessing"));
    expect(statusText()).toBe("正在核对数据、计算得分");
    expect(screen.getByRole("listitem", { current: "step" }).textContent).toBe("核对");
    expect(screen.getByRole("progressbar", { name: "生成进度" })).toBeTruthy();
  });

  it("does not start a second run, and keeps the focus on the button", async () => {
    const run = heldRun();
    const user = renderPane({ generate: run.generate });

    await user.click(generateButton());
    const button = screen.getByRole("button", { name: "正在生成…" });
    await user.click(button);
    await user.keyboard("{Enter}");

    expect(run.count()).toBe(1);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button);
  });
});

describe("the pane after a run", () => {
  async function paneAfter(assessment: ReturnType<typeof assessmentOf>) {
    const run = heldRun();
    const user = renderPane({ generate: run.generate });
    await user.click(generateButton());
    await act(async () => run.succeed(assessment));
    return { user, run };
  }

  it("moves the focus to the heading that names department and year", async () => {
    await paneAfter(assessmentOf());

    const heading = screen.getByRole("heading", { name: "某市知识产权局 · 2022年度" });
    expect(document.activeElement).toBe(heading);
    expect(statusText()).toBe("");
  });

  it("shows total score, rating, execution rate and how many indicators were met", async () => {
    await paneAfter(assessmentOf({ indicators: withCell(indicatorRows(), 1, 4, "20000件") }));

    expect(figure("自评总分")).toBe("94.5优");
    expect(figure("预算执行率")).toBe("95.00%");
    expect(figure("绩效指标完成")).toBe("3 / 4");
    expect(screen.getByText("未完成 1")).toBeTruthy();
  });

  it("shows a dash, and reads out why, for a rate that cannot be computed", async () => {
    await paneAfter(assessmentOf({ budget: withCell(budgetRows(), 1, 2, 0) }));

    const term = screen.getByText("预算执行率");
    expect(within(tileOf(term)).getByRole("img", { name: "无法计算" }).textContent).toBe("—");
  });

  it("has a heading for a workbook without department and year", async () => {
    await paneAfter(assessmentOf({ basic: basicRows().slice(0, 1) }));

    expect(screen.getByRole("heading", { name: "未填写单位名称" })).toBeTruthy();
  });

  it("says when the report was made and where it is", async () => {
    await paneAfter(assessmentOf());

    expect(screen.getByText(/报告已写入工作表「自评报告」/)).toBeTruthy();
    expect(screen.getByText(/^生成于 \d{4}年/)).toBeTruthy();
  });

  it("says that nothing needs attention where there is no issue", async () => {
    await paneAfter(assessmentOf());

    expect(screen.getByText("没有发现需要处理的问题。")).toBeTruthy();
  });

  it("shows the figures of the next run in place of the last", async () => {
    const { user, run } = await paneAfter(assessmentOf({ issues: [issue()] }));

    await user.click(generateButton());
    expect(screen.queryByText("没有发现需要处理的问题。")).toBeNull();
    await act(async () => run.succeed(assessmentOf()));

    expect(screen.getByText("没有发现需要处理的问题。")).toBeTruthy();
  });
});

describe("the pane when Excel refuses", () => {
  it("says what happened and what to do, and lets the user try again", async () => {
    const run = heldRun();
    const user = renderPane({ generate: run.generate });

    await user.click(generateButton());
    await act(async () => run.fail(new WorkbookFault("read-only")));

    expect(alertText()).toMatch(/工作簿是只读的/);
    await user.click(generateButton());
    expect(alertText()).toBe("");
    await act(async () => run.succeed(assessmentOf()));
    expect(screen.getByRole("heading", { name: /某市知识产权局/ })).toBeTruthy();
  });

  it("keeps the result of the run before", async () => {
    const run = heldRun();
    const user = renderPane({ generate: run.generate });

    await user.click(generateButton());
    await act(async () => run.succeed(assessmentOf()));
    await user.click(generateButton());
    await act(async () => run.fail(new WorkbookFault("sheet-protected", { sheet: "自评表" })));

    expect(alertText()).toMatch(/「自评表」受保护/);
    expect(screen.getByRole("heading", { name: /某市知识产权局/ })).toBeTruthy();
    expect(document.activeElement).toBe(generateButton());
  });
});

describe("the pane on a bug", () => {
  it("says that the program is at fault, with details to copy, and starts afresh", async () => {
    // React reports what its boundary caught; the test's output stays clean without it.
    jest.spyOn(console, "error").mockImplementation(() => {});
    const run = heldRun();
    const user = renderPane({ generate: run.generate });

    await user.click(generateButton());
    await act(async () => run.fail(new TypeError("no such thing")));

    expect(screen.getByRole("heading", { name: "程序出错" })).toBeTruthy();
    const details = screen.getByRole("textbox", { name: "详细信息" });
    expect(details).toHaveProperty("value", expect.stringContaining("TypeError: no such thing"));
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(generateButton()).toBeTruthy();
  });
});

function figure(label: string): string | null | undefined {
  return tileOf(screen.getByText(label)).querySelector("dd")?.textContent;
}

function tileOf(term: HTMLElement): HTMLElement {
  if (term.parentElement === null) {
    throw new Error("a term stands in a tile");
  }
  return term.parentElement;
}
