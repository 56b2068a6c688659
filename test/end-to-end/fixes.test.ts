import { checkWorkbook } from "#app/checkWorkbook";
import { fixIssues } from "#app/fixIssues";
import { generateReport } from "#app/generateReport";
import { offeredFixes } from "#app/offeredFixes";
import { undoRun } from "#app/undoRun";
import { issueText } from "#core/messages/issueText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import type { FixOffer } from "#core/model/fix";
import type { CellValue } from "#core/model/grid";
import type { CheckId } from "#core/check/catalogue";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { startEngine } from "#support/startEngine";
import { done, fileBytes } from "#support/editedSample";
import { refusal } from "#support/refusal";
import { budgetRows, indicatorRows, withCell, type Rows } from "#support/sampleTables";
import { workbookState } from "#support/workbookState/workbookState";

const now = new Date("2023-03-15T08:00:00Z");
const sheet = "自评表";
/** Where the tables begin on their one sheet: the indicators below the budget. */
const indicatorTop = 8;

interface Book {
  readonly budget?: Rows;
  readonly indicators?: Rows;
  /** Cells outside the tables. */
  readonly more?: Readonly<Record<string, CellValue>>;
  readonly isProtected?: boolean;
}

/** Both tables on one sheet, each with its name. */
async function opened({ budget = budgetRows(), indicators = indicatorRows(), more = {}, isProtected = false }: Book) {
  const file = (await startEngine()).NewFile();
  done(file.SetSheetName("Sheet1", sheet));
  const put = (rows: Rows, top: number, name: string): void => {
    rows.forEach((row, index) =>
      done(
        file.SetSheetRow(
          sheet,
          `A${top + index + 1}`,
          row.map((cell) => (typeof cell === "object" ? cell.value : cell)),
        ),
      ),
    );
    const lastColumn = String.fromCharCode(64 + Math.max(...rows.map(({ length }) => length)));
    done(file.SetDefinedName({ Name: name, RefersTo: `${sheet}!$A$${top + 1}:$${lastColumn}$${top + rows.length}` }));
  };
  put(budget, 0, "预算表");
  put(indicators, indicatorTop, "指标表");
  for (const [address, value] of Object.entries(more)) {
    done(file.SetCellValue(sheet, address, value));
  }
  if (isProtected) {
    done(file.ProtectSheet(sheet, {}));
  }
  const workbook = openWorkbook(await fileBytes(file));
  return { workbook, gateway: createGateway(workbook.excel) };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** What is offered for the issues of a kind, as the pane would hand it on. */
async function offers({ gateway }: Opened, id: CheckId): Promise<FixOffer[]> {
  const assessment = await checkWorkbook(gateway, { now });
  return assessment.issues.filter((issue) => issue.check.id === id).flatMap(offeredFixes(assessment));
}

async function fixed(book: Opened, id: CheckId, kind: FixOffer["kind"], text = "") {
  const offer = (await offers(book, id)).find((each) => each.kind === kind);
  if (!offer) {
    throw new Error(`no ${kind} is offered for ${id}`);
  }
  return fixIssues(book.gateway, offer.kind === "explain" ? { ...offer, text } : offer);
}

async function issues({ gateway }: Opened): Promise<string[]> {
  return (await checkWorkbook(gateway, { now })).issues.map((each) => issueText(each, zhCN));
}

function cells(
  { workbook }: Opened,
  address: string,
  what: "values" | "formulas" | "numberFormat" = "values",
): Promise<CellValue[][]> {
  return workbook.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load(what);
    await context.sync();
    return range[what] as CellValue[][]; // the typings have `any[][]`
  });
}

function type({ workbook }: Opened, address: string, value: CellValue): Promise<void> {
  return workbook.excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Whatever a fix writes, undoing it gives the workbook as it was. */
async function expectUndone(book: Opened, before: ReturnType<typeof workbookState>): Promise<void> {
  expect(book.gateway.isUndoable()).toBe(true);
  expect((await undoRun(book.gateway)).kept).toEqual([]);
  expect(workbookState(book.workbook)).toEqual(before);
}

const missed = (): Rows => withCell(indicatorRows(), 1, 4, "12000件");
const withoutColumn = (rows: Rows, ...titles: string[]): Rows => {
  const positions = titles.map((title) => rows[0]?.indexOf(title));
  return rows.map((row) => row.filter((_, column) => !positions.includes(column)));
};

describe("转为数字", () => {
  const textBudget = (): Rows => withCell(withCell(withCell(budgetRows(), 1, 3, "９５０"), 2, 3, "860"), 3, 2, "100");

  it("makes numbers of all texts, and nothing else is touched", async () => {
    const book = await opened({ budget: textBudget() });
    const before = await cells(book, "A1:M14", "formulas");
    const all = await offers(book, "number-as-text");
    expect(all).toHaveLength(3);

    const made = await fixIssues(book.gateway, {
      kind: "to-number",
      cells: all.flatMap((offer) => (offer.kind === "to-number" ? offer.cells : [])),
    });

    expect(made).toMatchObject({
      kind: "to-number",
      cells: [
        { sheet, row: 1, column: 3 },
        { sheet, row: 2, column: 3 },
        { sheet, row: 3, column: 2 },
      ],
    });
    expect(await offers(book, "number-as-text")).toEqual([]);
    const numbers = new Map([
      ["1,3", 950],
      ["2,3", 860],
      ["3,2", 100],
    ]);
    const after = before.map((row, r) => row.map((cell, c) => numbers.get(`${r},${c}`) ?? cell));
    expect(await cells(book, "A1:M14", "formulas")).toEqual(after);
  });

  it("takes the text format away that would make it text again, and undo brings both back", async () => {
    const book = await opened({});
    await book.workbook.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange("D2");
      range.numberFormat = [["@"]];
      range.values = [["950"]];
      await context.sync();
    });
    const before = workbookState(book.workbook);

    await fixed(book, "number-as-text", "to-number");

    expect(await cells(book, "D2")).toEqual([[950]]);
    expect(await cells(book, "D2", "numberFormat")).toEqual([["General"]]);
    await expectUndone(book, before);
    expect(await cells(book, "D2")).toEqual([["950"]]);
  });

  it.each([
    ["another text", "951", /^自评表!D2 现在是「951」，不再是刚才核对的「９５０」，没有写入任何内容。/],
    ["a formula", "=D9", /^自评表!D2 里是公式/],
  ])("leaves every cell alone where one holds %s by now", async (_, value, sentence) => {
    const book = await opened({ budget: textBudget() });
    const all = await offers(book, "number-as-text");
    await type(book, "D2", value);
    const before = workbookState(book.workbook);

    expect(
      await refusal(
        fixIssues(book.gateway, {
          kind: "to-number",
          cells: all.flatMap((offer) => (offer.kind === "to-number" ? offer.cells : [])),
        }),
      ),
    ).toMatch(sentence);
    expect(workbookState(book.workbook)).toEqual(before);
    expect(book.gateway.isUndoable()).toBe(false);
  });

  it("is refused on a protected sheet", async () => {
    const book = await opened({ budget: textBudget(), isProtected: true });

    expect(await refusal(fixed(book, "number-as-text", "to-number"))).toMatch(/^工作表「自评表」受保护/);
  });
});

describe("增加列", () => {
  it("makes a table readable that lacked a column, beside another on the same sheet", async () => {
    const book = await opened({ budget: withoutColumn(budgetRows(), "全年执行数(B)") });
    const before = workbookState(book.workbook);
    const indicators = await cells(book, "A9:M14", "formulas");

    expect(await fixed(book, "column-missing", "add-column")).toEqual({
      kind: "add-column",
      table: "budget",
      column: "全年执行数",
      cell: { sheet, row: 0, column: 7 },
    });

    expect(await offers(book, "column-missing")).toEqual([]);
    expect((await issues(book)).join("\n")).not.toContain("缺少「全年执行数」列");
    expect(await cells(book, "H1:H7")).toEqual([["全年执行数"], [""], [""], [""], [""], [""], [""]]);
    expect(await cells(book, "A9:M14", "formulas")).toEqual(indicators);
    await type(book, "H2", 950);
    expect((await checkWorkbook(book.gateway, { now })).results.budget?.total?.line.actualExpenditure?.toFixed()).toBe(
      "950",
    );
    await type(book, "H2", "");
    await expectUndone(book, before);
  });

  it("gives a reason and a measure their place", async () => {
    const book = await opened({ indicators: withoutColumn(missed(), "偏差原因分析", "改进措施") });

    await fixed(book, "below-target-without-reason", "add-column");
    expect(await cells(book, "H9")).toEqual([["偏差原因分析及改进措施"]]);
    await type(book, "H10", "企业申报减少，下一年加强培训。");

    expect(await offers(book, "below-target-without-reason")).toEqual([]);
  });

  it("looks like the column beside it", async () => {
    const book = await opened({ indicators: withoutColumn(missed(), "偏差原因分析") });
    await book.workbook.excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("H9").format.fill.color = "#DDEBF7";
      await context.sync();
    });
    const before = workbookState(book.workbook);

    await fixed(book, "below-target-without-reason", "add-column");

    const fill = await book.workbook.excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem(sheet).getRange("I9");
      format.fill.load("color");
      await context.sync();
      return format.fill.color;
    });
    expect(fill).toBe("#DDEBF7");
    await expectUndone(book, before);
  });

  it("is refused where something stands beside the table", async () => {
    const book = await opened({ budget: withoutColumn(budgetRows(), "全年执行数(B)"), more: { H4: "抄送" } });
    const before = workbookState(book.workbook);

    expect(await refusal(fixed(book, "column-missing", "add-column"))).toMatch(
      /^预算表右侧的单元格已有内容，无法增加「全年执行数」列/,
    );
    expect(workbookState(book.workbook)).toEqual(before);
  });

  it("is refused where the user added the column meanwhile", async () => {
    const book = await opened({ indicators: withoutColumn(missed(), "偏差原因分析") });
    const [offer] = await offers(book, "below-target-without-reason");
    if (offer?.kind !== "add-column") {
      throw new Error("no column is offered");
    }

    await fixIssues(book.gateway, offer);

    expect(await refusal(fixIssues(book.gateway, offer))).toMatch(/^指标表的列已有变动，不再缺少「偏差原因」/);
  });
});

describe("说明缘由", () => {
  it("makes a note of an error, stays with the next 生成, and is undone", async () => {
    const book = await opened({ indicators: missed() });
    const before = workbookState(book.workbook);

    expect(await fixed(book, "below-target-without-reason", "explain", " 上级年中下调了\n目标 ")).toEqual({
      kind: "explain",
      cell: { sheet, row: indicatorTop + 1, column: 9 },
    });
    expect(await cells(book, "J9:J10")).toEqual([["校验说明"], ["上级年中下调了 目标"]]);
    const { issues: left } = await checkWorkbook(book.gateway, { now });
    expect(left.find(({ check: { id } }) => id === "below-target-without-reason")).toMatchObject({
      severity: "note",
      accepted: "上级年中下调了 目标",
    });
    await expectUndone(book, before);

    await fixed(book, "below-target-without-reason", "explain", "上级年中下调了目标");
    await generateReport(book.gateway, { now });
    await generateReport(book.gateway, { now });
    expect(await cells(book, "J9:J10")).toEqual([["校验说明"], ["上级年中下调了目标"]]);
    expect(
      (await checkWorkbook(book.gateway, { now })).issues.find(
        ({ check: { id } }) => id === "below-target-without-reason",
      )?.severity,
    ).toBe("note");
  });

  it("comes after the columns of an earlier run", async () => {
    const book = await opened({ indicators: missed() });
    await generateReport(book.gateway, { now });

    const made = await fixed(book, "below-target-without-reason", "explain", "上级年中下调了目标");
    if (made.kind !== "explain") {
      throw new Error("nothing was explained");
    }
    const { tables } = await checkWorkbook(book.gateway, { now });

    expect(made.cell.column).toBeGreaterThan(tables.indicators?.columns.warning ?? Number.NaN);
    expect(tables.indicators?.indicators[0]?.accepted).toBe("上级年中下调了目标");
  });

  it("gives every row a cell of its own beside reasons that are merged over several rows", async () => {
    const book = await opened({ indicators: withCell(missed(), 2, 4, "8天") });
    await book.workbook.excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("I10:I12").merge();
      await context.sync();
    });
    const all = (await offers(book, "below-target-without-reason")).filter((offer) => offer.kind === "explain");

    for (const offer of all) {
      await fixIssues(book.gateway, { ...offer, text: `上级下调了「${offer.rowKey}」` });
    }

    expect(await cells(book, "J9:J11")).toEqual([
      ["校验说明"],
      ["上级下调了「专利授权量」"],
      ["上级下调了「平均预审周期」"],
    ]);
    const merged = await book.workbook.excel.run(async (context) => {
      const areas = context.workbook.worksheets
        .getItem(sheet)
        .getRange("H9:J14")
        .getMergedAreasOrNullObject()
        .load("address");
      await context.sync();
      return areas.address;
    });
    // What stands in any but the first of merged cells, nobody sees.
    expect(merged).toBe(`${sheet}!I10:I12`);
  });

  it.each(["=1+1", "+5", "-5%", "@all", "2022-12-31"])("keeps %s as a text", async (text) => {
    const book = await opened({ indicators: missed() });

    await fixed(book, "below-target-without-reason", "explain", text);

    expect(await cells(book, "J10")).toEqual([[text]]);
    expect((await checkWorkbook(book.gateway, { now })).tables.indicators?.indicators[0]?.accepted).toBe(text);
  });

  it.each(["", "  ", "无", "——"])("is refused where 「%s」 says nothing", async (text) => {
    const book = await opened({ indicators: missed() });

    expect(await refusal(fixed(book, "below-target-without-reason", "explain", text))).toMatch(
      /没有说明缘由，没有写入任何内容/,
    );
  });
});

describe("a fix after a run", () => {
  it("is what undo takes back, and the run's results stay", async () => {
    const book = await opened({ indicators: missed() });
    await generateReport(book.gateway, { now });
    const generated = workbookState(book.workbook);

    await fixed(book, "below-target-without-reason", "explain", "上级年中下调了目标");

    await expectUndone(book, generated);
  });

  it("takes a read, a write and a release", async () => {
    const book = await opened({ indicators: missed() });
    const [offer] = await offers(book, "below-target-without-reason");
    if (offer?.kind !== "explain") {
      throw new Error("nothing is offered");
    }
    const before = book.workbook.requests.length;

    await fixIssues(book.gateway, { ...offer, text: "上级年中下调了目标" });

    expect(book.workbook.requests.length - before).toBeLessThanOrEqual(4);
  });
});
