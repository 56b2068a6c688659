import type { CellBlock } from "#core/model/grid";
import type { WorkbookSnapshot } from "#core/model/snapshot";
import { createGateway } from "#excel/gateway";
import { bytesOf, done } from "#support/engine";
import type { HostOptions } from "#host/hostOptions";
import { openWorkbook } from "#host/node/openWorkbook";
import { startEngine } from "#support/startEngine";

interface Table {
  readonly name?: string;
  /** A cell that is filled beside those of every table. */
  readonly last?: string;
  readonly merges: readonly (readonly [from: string, to: string])[];
}

/** Cells in A1:C8 of 表, merged as told. */
async function workbookOf({ name, last, merges }: Table, options: HostOptions = {}) {
  const file = (await startEngine()).NewFile();
  for (const cell of ["A1", "B1", "C1", "A3", "B3", "C3", "B4", "C8", ...(last ? [last] : [])]) {
    done(file.SetCellStr("Sheet1", cell, "表"));
  }
  for (const [from, to] of merges) {
    done(file.MergeCell("Sheet1", from, to));
  }
  if (name !== undefined) {
    done(file.SetDefinedName({ Name: name, RefersTo: "Sheet1!$A$3:$C$8" }));
  }
  return openWorkbook(bytesOf(file), options);
}

async function readFrom(table: Table, options?: HostOptions, offers?: (set: string) => boolean) {
  const workbook = await workbookOf(table, options);
  const snapshot = await createGateway(workbook.excel, offers).update((read): { result: WorkbookSnapshot } => ({
    result: read,
  }));
  return { snapshot, workbook };
}

function mergesOfBudget({ ranges: { budget } }: WorkbookSnapshot): {
  table: readonly CellBlock[] | undefined;
  top: readonly CellBlock[] | undefined;
} {
  if (budget.status !== "range") {
    throw new Error(`预算表 is ${budget.status}`);
  }
  return { table: budget.grid.merges, top: budget.sheetTop?.merges };
}

const title: CellBlock = { row: 0, column: 0, rowCount: 2, columnCount: 3 };
const reason: CellBlock = { row: 2, column: 2, rowCount: 3, columnCount: 1 };

describe("merged cells", () => {
  it("are those that begin in a named table, and those in the rows above it", async () => {
    const { snapshot } = await readFrom({
      name: "预算表",
      merges: [
        ["A1", "C2"],
        ["C3", "C5"],
      ],
    });

    expect(mergesOfBudget(snapshot)).toEqual({ table: [reason], top: [title, reason] });
  });

  it("are told of the sheets on which a table is looked for by its header", async () => {
    const { snapshot } = await readFrom({ merges: [["A1", "C2"]] });

    expect(snapshot.sheets?.map(({ merges }) => merges)).toEqual([[title]]);
  });

  it("are none where nothing is merged", async () => {
    const { snapshot } = await readFrom({ name: "预算表", merges: [] });

    expect(mergesOfBudget(snapshot)).toEqual({ table: [], top: [] });
  });

  it("may be as long as 500 rows", async () => {
    const { snapshot } = await readFrom({ name: "预算表", merges: [["C3", "C502"]] });

    expect(mergesOfBudget(snapshot).table).toEqual([{ ...reason, rowCount: 500 }]);
  });

  it("are not known where Excel offers no way to ask, and the rest is read at once", async () => {
    const { snapshot, workbook } = await readFrom(
      { name: "预算表", merges: [["C3", "C5"]] },
      { apiLevel: "1.9" },
      (set) => set !== "1.13",
    );

    expect(mergesOfBudget(snapshot)).toEqual({ table: undefined, top: undefined });
    expect(workbook.requests.flatMap(({ operations }) => operations).join(" ")).not.toContain("getMergedAreas");
  });

  it.each([
    [512, "all are known", 512],
    [513, "none are", undefined],
  ])("where %i begin on a sheet, %s, and the sheet is read", async (count, _told, known) => {
    const { snapshot } = await readFrom({
      last: `A${count}`,
      merges: Array.from({ length: count }, (_, row) => [`A${row + 1}`, `B${row + 1}`] as const),
    });

    expect(snapshot.sheets?.map(({ rowCount, merges }) => [rowCount, merges?.length])).toEqual([[count, known]]);
  });
});
