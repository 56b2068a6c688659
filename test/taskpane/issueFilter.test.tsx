/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { noRows } from "#core/check/form/no-rows";
import { missingActual } from "#core/check/indicators/missing-actual";
import type { Issue } from "#core/model/issue";
import { assessmentOf, cellAt, issue } from "./assessments";
import { renderPane } from "./renderPane";

const negative = (row: number, name = "其他资金") =>
  issue({ cell: cellAt("自评表", row, 2), values: { name, column: "全年执行数", amount: "-3" } });
const missing = (row: number, name: string) =>
  issue({ check: missingActual, severity: "note", cell: cellAt("附表 1", row, 4), values: { name } });

const six = [
  negative(4),
  negative(5),
  negative(6, "ＡＢ资金"),
  issue({ check: noRows, severity: "warning", cell: null, values: { table: "指标表" } }),
  missing(9, "专利授权量"),
  missing(10, "培训人次"),
];

async function paneOn(...rounds: (readonly Issue[])[]) {
  const left = rounds.map((issues) => assessmentOf({ issues }));
  const last = left[left.length - 1] ?? assessmentOf();
  const user = renderPane({ check: () => Promise.resolve(left.shift() ?? last) });
  await screen.findByText("自评总分");
  return user;
}

const searchBox = () => screen.getByRole("searchbox", { name: "查找问题、单元格或工作表" });
const headings = () => screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const told = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");

describe("the search in the list of issues", () => {
  it("is there for more than five issues only", async () => {
    await paneOn(six.slice(1));

    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(screen.queryByRole("group", { name: "只看某一类" })).toBeNull();
  });

  it.each([
    ["words of the sentence", "培训人次", ["提示 1 条"]],
    ["a cell", "自评表!C5", ["错误 1 条"]],
    ["a cell in small letters", "c5", ["错误 1 条"]],
    ["a worksheet", "附表 1", ["提示 2 条"]],
    ["two words apart", "附表 专利", ["提示 1 条"]],
    ["letters of another width", "ab资金", ["错误 1 条"]],
  ])("finds %s", async (_, query, expected) => {
    const user = await paneOn(six);

    await user.type(searchBox(), query);

    await waitFor(() => expect(headings()).toEqual(expected));
    expect(told()).toContain(`找到 ${expected[0]?.replace(/\D/g, "") ?? ""} 条`);
  });

  it("says that nothing fits, and shows everything again when the words are taken away", async () => {
    const user = await paneOn(six);

    await user.type(searchBox(), "没有这样的词");
    await waitFor(() => expect(headings()).toEqual([]));
    expect(told()).toContain("没有符合条件的问题");

    await user.clear(searchBox());
    await waitFor(() => expect(headings()).toEqual(["错误 3 条", "警告 1 条", "提示 2 条"]));
    expect(told()).not.toMatch(/找到|没有符合/);
  });

  it("searches ten thousand issues", async () => {
    const user = await paneOn(Array.from({ length: 10_000 }, (_, row) => negative(row)));

    await user.type(searchBox(), "C9999");

    await waitFor(() => expect(headings()).toEqual(["错误 1 条"]));
  });
});

describe("the buttons of the severities", () => {
  it("show the severities that are pressed, and all where none is", async () => {
    const user = await paneOn(six);
    const buttons = within(screen.getByRole("group", { name: "只看某一类" }));
    const press = (name: string) => user.click(buttons.getByRole("button", { name }));

    await press("警告 1 条");
    await waitFor(() => expect(headings()).toEqual(["警告 1 条"]));
    expect(buttons.getByRole("button", { name: "警告 1 条" }).getAttribute("aria-pressed")).toBe("true");
    expect(buttons.getByRole("button", { name: "错误 3 条" }).getAttribute("aria-pressed")).toBe("false");

    await press("提示 2 条");
    await waitFor(() => expect(headings()).toEqual(["警告 1 条", "提示 2 条"]));

    await press("警告 1 条");
    await press("提示 2 条");
    await waitFor(() => expect(headings()).toEqual(["错误 3 条", "警告 1 条", "提示 2 条"]));
  });

  it("narrow what the words have found", async () => {
    const user = await paneOn(six);

    await user.type(searchBox(), "全年执行数");
    await user.click(screen.getByRole("button", { name: "提示 2 条" }));

    await waitFor(() => expect(told()).toContain("没有符合条件的问题"));
  });

  it("are forgotten where no issue has their severity any more", async () => {
    const noneOfThem = [...six.filter(({ severity }) => severity !== "warning"), negative(7)];
    const user = await paneOn(six, noneOfThem);

    await user.click(screen.getByRole("button", { name: "警告 1 条" }));
    await user.click(screen.getByRole("button", { name: "仅校验" }));

    await waitFor(() => expect(headings()).toEqual(["错误 4 条", "提示 2 条"]));
  });
});
