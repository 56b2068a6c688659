import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { runChecks } from "#core/check/runChecks";
import type { Issue } from "#core/model/issue";
import { nothingWritten } from "#core/model/ownership";
import { parseTables } from "#core/parse/parseTables";
import type { Mistake } from "./checkCases";
import { grid, snapshot } from "./grids";
import { basicRows, budgetRows, indicatorRows, type Rows } from "./sampleTables";

/** All that is found in a correct workbook after mistakes were made in it. */
export function findIssues(mistakes: readonly Mistake[] = []): Issue[] {
  const { ranges } = snapshot({
    budget: grid(edited(budgetRows(), "预算", mistakes), { sheet: "预算" }),
    indicators: grid(edited(indicatorRows(), "指标", mistakes), { sheet: "指标" }),
    basicInformation: grid(edited(basicRows(), "信息", mistakes), { sheet: "信息" }),
  });
  const { tables, issues } = parseTables(ranges, nothingWritten);
  const ofTables = issues.filter(({ id }) => id !== "name-missing");
  return [...ofTables, ...runChecks({ tables, results: calculateResults(tables, nationalProfile), settings: nationalProfile })];
}

function edited(rows: Rows, table: Mistake[0], mistakes: readonly Mistake[]): Rows {
  const changed = rows.map((row) => [...row]);
  for (const [of, row, column, value] of mistakes) {
    if (of !== table) continue;
    while (changed.length <= row) changed.push([]);
    const cells = changed[row] ?? [];
    while (cells.length < column) cells.push("");
    cells[column] = value;
  }
  return changed;
}
