/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import { bindActions } from "../../src/taskpane/bindActions";
import { renderPane } from "./renderPane";

const never = <T,>(): Promise<T> => new Promise<T>(() => undefined);

describe("the pane whose files do not come", () => {
  it("says so in a sentence, and does not crash", async () => {
    const unreachable = () => Promise.reject(new WorkbookFault("files-unreachable"));
    renderPane(
      bindActions(unreachable, { workbookName: "表.xlsx", openSample: null, environment: never, autoOpen: null }),
    );

    expect(await screen.findByText("未能读取工作簿")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toMatch(/插件的文件没有下载下来/);
  });
});
