/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { writingMark } from "../../src/taskpane/browser/writingMark";
import { assessmentOf } from "./assessments";
import { heldRun, renderPane } from "./renderPane";

const at = new Date("2023-03-15T08:00:00.000Z");
const read = (lastRun: { at: string; isComplete: boolean } | null) => () =>
  Promise.resolve({ ...assessmentOf(), lastRun });

beforeEach(() => localStorage.clear());

describe("the pane after it was closed while it wrote", () => {
  it("says that all was written where the workbook knows of that run", async () => {
    writingMark.begin("表.xlsx", at);
    renderPane({ check: read({ at: at.toISOString(), isComplete: true }) });

    expect(await screen.findByText(/那一次的结果和报告都完整写入了/)).toBeTruthy();
    expect(writingMark.left("表.xlsx")).toBeNull();
  });

  it.each([null, { at: "2023-01-01T00:00:00.000Z", isComplete: true }])(
    "says that nothing was written where it does not: %j",
    async (lastRun) => {
      writingMark.begin("表.xlsx", at);
      renderPane({ check: read(lastRun) });

      expect(await screen.findByText(/那一次没有写入任何内容/)).toBeTruthy();
    },
  );

  it("says that a part was written where Excel stopped half-way", async () => {
    renderPane({ check: read({ at: at.toISOString(), isComplete: false }) });

    expect(await screen.findByText(/只写了一部分，您填的内容没有改动/)).toBeTruthy();
  });

  it("says nothing of another workbook's run", async () => {
    writingMark.begin("别的.xlsx", at);
    renderPane({ check: read(null) });

    await screen.findByText("自评总分");
    expect(screen.queryByText(/面板被关闭/)).toBeNull();
  });

  it("remembers a run from its writing to its end", async () => {
    const run = heldRun();
    const user = renderPane({ check: read(null), generate: run.generate });
    await screen.findByText("自评总分");
    await user.click(screen.getByRole("button", { name: "生成自评报告" }));
    expect(writingMark.left("表.xlsx")).toBeNull();

    act(() => run.reach("writing"));
    expect(writingMark.left("表.xlsx")).not.toBeNull();
    await act(() => Promise.resolve(run.succeed(assessmentOf())));
    await screen.findByText(/报告已写入工作表/);
    expect(writingMark.left("表.xlsx")).toBeNull();
  });
});
