import { grid, snapshot } from "#support/grids";
import { basicRows, budgetRows, indicatorRows, templateRows, type Rows } from "#support/sampleTables";
import type { Assessment } from "#core/assess";
import { calculateResults } from "#core/calculate/calculateResults";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { negativeAmount } from "#core/check/budget/negative-amount";
import type { CellAddress } from "#core/model/grid";
import type { Issue } from "#core/model/issue";
import { issueAt } from "#core/model/issueAt";
import { nothingWritten } from "#core/model/ownership";
import { basicItemFields } from "#core/report/basicItemFields";
import { foundTables } from "#core/parse/foundTables";
import { parseTables } from "#core/form/parseTables";

/** What a run makes of the small correct workbook, with the rows and issues that a test is about. */
export function assessmentOf(
  given: {
    readonly basic?: Rows;
    readonly budget?: Rows;
    readonly indicators?: Rows;
    readonly issues?: readonly Issue[];
  } = {},
): Assessment {
  const { ranges } = snapshot({
    basicInformation: grid(given.basic ?? basicRows()),
    budget: grid(given.budget ?? budgetRows()),
    indicators: grid(given.indicators ?? indicatorRows()),
    template: grid(templateRows()),
  });
  const { tables } = parseTables(ranges, nothingWritten);
  const settings = nationalProfile;
  return {
    tables,
    forms: [],
    basicItems: basicItemFields(tables, settings),
    found: foundTables(ranges),
    results: calculateResults(tables, settings),
    settings,
    profile: "全国",
    issues: given.issues ?? [],
    report: [],
    standing: [],
    conflicts: [],
    changes: null,
    lastRun: null,
  };
}

/** A negative amount, or what a test says in its place; of the check's severity where it names no other. */
export function issue({ check = negativeAmount, ...given }: Partial<Issue> = {}): Issue {
  const cell = cellAt("自评表", 4, 2);
  return { ...issueAt(check, cell, { name: "其他资金", column: "全年执行数", amount: "-3" }), ...given };
}

export function cellAt(sheet: string, row: number, column: number): CellAddress {
  return { sheet, row, column };
}
