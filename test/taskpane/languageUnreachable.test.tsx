/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { renderPane } from "./renderPane";

// The English words are a file of their own, which the network may not bring.
jest.mock("../../src/taskpane/strings/enUS", () => {
  throw new Error("Loading chunk enUS failed.");
});

beforeEach(() => localStorage.clear());

describe("English that cannot be downloaded", () => {
  it("leaves the pane in Chinese and says why", async () => {
    const user = renderPane({});

    await user.click(screen.getByRole("button", { name: "English" }));

    expect(await screen.findByText(/插件的文件没有下载下来/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "生成自评报告" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  it("shows the pane in Chinese where English was chosen earlier", async () => {
    localStorage.setItem("pane-language", "en-US");
    renderPane({});

    expect(await screen.findByRole("button", { name: "生成自评报告" })).toBeTruthy();
    expect(screen.getByText(/插件的文件没有下载下来/)).toBeTruthy();
  });
});
