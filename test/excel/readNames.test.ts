import type { NamedRange } from "#core/model/snapshot";
import { createGateway } from "#excel/gateway";
import { bytesOf, done } from "#support/engine";
import { openWorkbook } from "#host/node/openWorkbook";
import { startEngine } from "#support/startEngine";

/** What is read of a 预算表 of two rows in the columns B and C, below rows with a text each. */
async function budgetAt(row: number, textsTo = row): Promise<NamedRange> {
  const file = (await startEngine()).NewFile();
  for (let each = 1; each < textsTo; each += 1) {
    done(file.SetCellStr("Sheet1", `B${each}`, `第${each}行`));
  }
  for (const cell of [`B${row}`, `C${row}`, `B${row + 1}`, `C${row + 1}`]) {
    done(file.SetCellStr("Sheet1", cell, "表"));
  }
  done(file.SetDefinedName({ Name: "预算表", RefersTo: `Sheet1!$B$${row}:$C$${row + 1}` }));
  const workbook = openWorkbook(bytesOf(file));
  return createGateway(workbook.excel).update(({ ranges }) => ({ result: ranges.budget }));
}

/** The rows above, by the texts in the table's own columns. */
async function above(row: number, textsTo?: number): Promise<readonly (readonly string[])[] | undefined> {
  const range = await budgetAt(row, textsTo);
  return range.status === "range" ? range.above?.map((texts) => texts.slice(0, 2)) : undefined;
}

const rows = (...numbers: number[]) => numbers.map((each) => [`第${each}行`, ""]);

describe("the rows above a named table", () => {
  it.each([
    ["none above the first row", 1, []],
    ["the one above the second row", 2, rows(1)],
    ["all six above the seventh row", 7, rows(1, 2, 3, 4, 5, 6)],
    ["the last six above the eighth row", 8, rows(2, 3, 4, 5, 6, 7)],
    ["the last six above the last row that they are looked for in", 200, rows(194, 195, 196, 197, 198, 199)],
    ["the last six right below the rows that they are looked for in", 201, rows(195, 196, 197, 198, 199, 200)],
    ["none further down", 202, []],
  ])("are %s, in its columns", async (_title, row, texts) => {
    expect(await above(row)).toEqual(texts);
  });

  it("are blank where nothing stands between the texts and the table", async () => {
    expect(await above(8, 5)).toEqual([...rows(2, 3, 4), ["", ""], ["", ""], ["", ""]]);
  });
});
