/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const script = readFileSync(resolve(__dirname, "../../src/taskpane/page/startCheck.js"), "utf8");
const findLastIndex = Object.getOwnPropertyDescriptor(Array.prototype, "findLastIndex");
const notice = () => document.querySelector("[role=alert]")?.textContent ?? null;

/** What the page is when the check runs: a root, and the script of office.js, loaded or not. */
function openPage({ hasOffice = true, isOutdated = false } = {}): void {
  document.body.innerHTML = `<script src="https://cdn.example.cn/office.js" data-office-js></script><div id="root"></div>`;
  Object.assign(window, { Office: hasOffice ? {} : undefined });
  // Missing on the old web views; the test's own engine has it.
  Object.defineProperty(Array.prototype, "findLastIndex", {
    ...findLastIndex,
    ...(isOutdated && { value: undefined }),
  });
  const check = document.createElement("script");
  check.textContent = script;
  document.body.append(check);
  document.dispatchEvent(new Event("DOMContentLoaded"));
}

describe("the check before the pane starts", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("stays silent once the pane shows something", () => {
    openPage();
    document.getElementById("root")?.append("任务窗格");

    jest.advanceTimersByTime(60_000);

    expect(notice()).toBeNull();
  });

  it("says within 10 seconds that the pane has not started, and what an administrator must allow", () => {
    openPage();

    jest.advanceTimersByTime(9_000);
    expect(notice()).toBeNull();
    jest.advanceTimersByTime(1_000);

    expect(notice()).toMatch(/加载项未能启动/);
    expect(notice()).toMatch("https://cdn.example.cn/office.js");
    expect(notice()).toMatch(window.location.host);
  });

  it("says so at once where office.js was refused", () => {
    openPage({ hasOffice: false });

    expect(notice()).toMatch(/加载项未能启动/);
  });

  it("asks for a newer Office on a web view that cannot run the pane", () => {
    openPage({ isOutdated: true });

    expect(notice()).toMatch(/请升级到 Office 2021/);
    expect(document.querySelector("[role=alert] a")?.textContent).toBe("http://localhost/local.html");
  });
});
