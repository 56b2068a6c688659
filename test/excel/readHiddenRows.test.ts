import type { WorkbookSnapshot } from "#core/model/snapshot";
import { createGateway } from "#excel/gateway";
import { bytesOf, done } from "#support/engine";
import { openWorkbook } from "#host/node/openWorkbook";
import { startEngine } from "#support/startEngine";

/** What is read of texts in A2:A5, of which the rows that are told (as Excel numbers them) are hidden. */
async function read(hidden: readonly number[], isNamed: boolean) {
  const file = (await startEngine()).NewFile();
  for (const row of [2, 3, 4, 5]) {
    done(file.SetCellStr("Sheet1", `A${row}`, "表"));
  }
  for (const row of hidden) {
    done(file.SetRowVisible("Sheet1", row, false));
  }
  if (isNamed) {
    for (const name of ["预算表", "指标表", "基本信息"]) {
      done(file.SetDefinedName({ Name: name, RefersTo: "Sheet1!$A$2:$A$5" }));
    }
  }
  const workbook = openWorkbook(bytesOf(file));
  const { ranges, sheets } = await createGateway(workbook.excel).update((snapshot): { result: WorkbookSnapshot } => ({
    result: snapshot,
  }));
  const { budget } = ranges;
  return {
    table: budget.status === "range" ? budget.grid.hiddenRows : undefined,
    sheet: sheets?.[0]?.hiddenRows,
    requests: workbook.requests.length,
  };
}

describe("hidden rows", () => {
  it("are told of a named table by number, in one more request", async () => {
    const { requests } = await read([], true);

    expect(await read([1, 3, 5], true)).toEqual({ table: [2, 4], sheet: undefined, requests: requests + 1 });
  });

  it("are told of a sheet on which tables are looked for, in one more request", async () => {
    const { requests } = await read([], false);

    expect(await read([4], false)).toEqual({ table: undefined, sheet: [3], requests: requests + 1 });
  });

  it("may be all, which takes no more requests", async () => {
    const { requests } = await read([], true);

    expect(await read([2, 3, 4, 5], true)).toEqual({ table: [1, 2, 3, 4], sheet: undefined, requests });
  });

  it("are not told of where none is, nor those around the table", async () => {
    expect((await read([], true)).table).toBeUndefined();
    expect((await read([1, 6], true)).table).toBeUndefined();
  });
});
