/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { WorkbookFault } from "#app/workbookFault";
import { checkHelp } from "#app/checkHelp";
import { templateHelp } from "#app/templateHelp";
import type { Assessment } from "#core/assess";
import type { FinalAnswer } from "#core/model/finalCheck";
import type { Issue } from "#core/model/issue";
import { checkCases } from "#support/checkCases";
import { findIssues } from "#support/findIssues";
import { outsideQuotes } from "#support/outsideQuotes";
import { assessmentOf, cellAt, issue } from "./assessments";
import { renderPane } from "./renderPane";

const found: readonly Issue[] = checkCases.slice(0, 30).flatMap(([, mistakes]) => findIssues(mistakes));

/** One of each kind: a page of all that was found is slow to look through, and says nothing more. */
const issues = [...new Map(found.map((each) => [each.check.id, each])).values()];

/** With all that the pane can tell of: issues of every severity, changes, tables without a name. */
const assessment: Assessment = {
  ...assessmentOf({ issues }),
  changes: [
    { kind: "cell", cell: cellAt("自评表", 4, 3), before: 950, after: "待定" },
    { kind: "rows-moved", table: "indicators" },
  ],
  found: [
    {
      key: "budget",
      area: { ...cellAt("自评表", 3, 0), rowCount: 6, columnCount: 8 },
      isNamed: false,
    },
    { key: "indicators", area: null, isNamed: false },
  ],
};

const answers: readonly FinalAnswer[] = [
  {
    question: "no-open-errors",
    objections: [{ kind: "issue", cell: cellAt("自评表", 4, 2), issue: issue() }],
    count: 1,
  },
  { question: "report-current", objections: [{ kind: "not-generated", cell: null }], count: 1 },
  { question: "no-hidden-sheet", objections: [{ kind: "found", cell: null, text: "草稿" }], count: 30 },
  { question: "no-error-cell", objections: [], count: 0 },
];

/** Words of the page and of its labels; cells (自评表!C5), the department and the indicators' names are the workbook's. */
function wordsOfPage(): string[] {
  const labels = [...document.body.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((element) =>
    ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  );
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && !parent.closest("style, script, button[lang]")) {
      texts.push(walker.currentNode.textContent ?? "");
    }
  }
  return [...texts, ...labels].filter((text) => text.trim() !== "");
}

const ofTheWorkbook = /某市知识产权局|专利授权量|企业满意度|平均预审周期|(?:自评表|预算|指标|信息)!\$?[A-Z]+\d+/g;

function chineseOnPage(): string[] {
  return wordsOfPage().filter((text) =>
    /[\p{Script=Han}「」，。；：！？（）、]/u.test(outsideQuotes(text).replace(ofTheWorkbook, "")),
  );
}

const inEnglish = () => screen.findByRole("button", { name: "Generate report" });

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

/** With one issue alone, for tests that look at something else. */
const small = assessmentOf({ issues: issues.slice(0, 1) });

describe("the pane in English", () => {
  it("has every word in English, but for those of the workbook", async () => {
    const user = renderPane({
      check: async () => assessment,
      generate: async () => assessment,
      checkFinally: async () => ({ assessment, answers }),
      nameSelection: async () => [],
      autoOpen: { isOn: () => false, set: () => Promise.resolve() },
    });
    await screen.findByRole("heading", { name: "校验结果" });
    const before = wordsOfPage().length;

    await user.click(screen.getByRole("button", { name: "English" }));
    await inEnglish();

    expect(wordsOfPage().length).toBe(before);
    expect(chineseOnPage()).toEqual([]);
    expect(document.documentElement.lang).toBe("en-US");

    await user.click(screen.getByRole("button", { name: "Final check" }));
    await screen.findByText("3 checks need attention.");
    expect(chineseOnPage()).toEqual([]);

    await user.click(screen.getByRole("tab", { name: "Report" }));
    expect(chineseOnPage()).toEqual([]);

    await user.click(screen.getByRole("tab", { name: "Issues" }));
    await user.click(screen.getByRole("button", { name: "Generate report" }));
    await screen.findByText(/^Generated /);
    expect(chineseOnPage()).toEqual([]);
  });

  it("tells of what Excel refuses in English", async () => {
    const user = renderPane({
      check: async () => small,
      generate: () => Promise.reject(new WorkbookFault("sheet-protected", { sheet: "自评表" })),
    });
    await user.click(screen.getByRole("button", { name: "English" }));
    await user.click(await inEnglish());

    expect(screen.getByText("The report was not generated")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toMatch(/^The sheet “自评表” is protected/);
    expect(chineseOnPage()).toEqual([]);
  });

  it("tells how to use it and what is checked in English", async () => {
    const user = renderPane({
      check: async () => small,
      checks: async () => checkHelp(),
      environment: async () => ({
        host: "Excel",
        platform: "PC",
        version: "16.0",
        requirementSets: ["ExcelApi 1.9"],
        browser: "Edge",
      }),
    });
    await user.click(screen.getByRole("button", { name: "English" }));
    await inEnglish();
    await user.click(screen.getByRole("tab", { name: "Help" }));
    // The help is loaded when it is asked for.
    await user.click(await screen.findByRole("button", { name: /^\d+ errors$/ }));

    expect(screen.getByText("Negative amount (“金额为负数”)")).toBeTruthy();
    expect(screen.getByText(/^The … of “…” is negative/)).toBeTruthy();
    expect(chineseOnPage()).toEqual([]);
  });

  it("says that the help for templates is Chinese", async () => {
    const user = renderPane({ check: async () => small, help: async () => templateHelp() });
    await user.click(screen.getByRole("button", { name: "English" }));
    await inEnglish();
    await user.click(screen.getByRole("tab", { name: "Template" }));

    expect(await screen.findByText(/template language are Chinese/)).toBeTruthy();
  });

  it("goes back to Chinese", async () => {
    const user = renderPane({ check: async () => small });
    await user.click(screen.getByRole("button", { name: "English" }));
    await inEnglish();
    const back = screen.getByRole("button", { name: "中文" });
    expect(back.lang).toBe("zh-CN");

    await user.click(back);

    expect(screen.getByRole("button", { name: "生成自评报告" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("zh-CN");
  });
});

describe("the language", () => {
  it("is Chinese at first", () => {
    renderPane({});

    expect(screen.getByRole("button", { name: "生成自评报告" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "English" }).lang).toBe("en-US");
  });

  it("is remembered, and no Chinese is shown before the English is there", async () => {
    localStorage.setItem("pane-language", "en-US");
    renderPane({});

    expect(screen.queryByRole("button", { name: "生成自评报告" })).toBeNull();
    expect(await inEnglish()).toBeTruthy();
  });

  it("is kept when it is chosen", async () => {
    const user = renderPane({});
    await user.click(screen.getByRole("button", { name: "English" }));
    await inEnglish();

    expect(localStorage.getItem("pane-language")).toBe("en-US");
  });

  it.each(["anything", ""])("is Chinese where %p was kept", (kept) => {
    localStorage.setItem("pane-language", kept);
    renderPane({});

    expect(screen.getByRole("button", { name: "生成自评报告" })).toBeTruthy();
  });

  it("can be changed where the browser blocks storage", async () => {
    const blocked = (): never => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
    const user = renderPane({});

    await user.click(screen.getByRole("button", { name: "English" }));

    expect(await inEnglish()).toBeTruthy();
    await waitFor(() => expect(document.documentElement.lang).toBe("en-US"));
  });
});
