import { finalQuestions, type FinalAnswer, type FinalQuestion, type Objection } from "../model/finalCheck";
import type { CellAddress, CellValue } from "../model/grid";
import type { InputChange } from "../model/inputs";
import type { Issue } from "../model/issue";
import type { ReportConflict } from "../model/report";
import type { SurveyedSheet, WorkbookSurvey } from "../model/survey";
import { sheetNames } from "../model/workbookNames";
import { isErrorValue } from "../vocabulary/errorValues";
import { placeholderLeft } from "./cells/placeholder-left";
import { placeholderInReport } from "./narrative/checks/placeholder-in-report";

/** What is known of the workbook when it is finally checked. */
export interface Finished {
  readonly issues: readonly Issue[];
  readonly conflicts: readonly ReportConflict[];
  /** null where no report was generated yet. */
  readonly changes: readonly InputChange[] | null;
}

/** Objections that are told of each question at most: a list to work through, not a dump. */
const mostObjections = 20;

/** Whether the workbook can be handed in. */
export function finalCheck({ issues, conflicts, changes }: Finished, { sheets, names }: WorkbookSurvey): FinalAnswer[] {
  const issuesOf = (isMeant: (issue: Issue) => boolean): Objection[] =>
    issues.filter(isMeant).map((issue) => ({ kind: "issue", cell: issue.cell, issue }));
  // 自评记录 is ours: it copies the tables, with the errors and links that are told of where they stand.
  const usersSheets = sheets.filter(({ sheet }) => sheet !== sheetNames.record);
  const objections: Readonly<Record<FinalQuestion, readonly Objection[]>> = {
    "no-open-errors": issuesOf(({ severity }) => severity === "error"),
    "report-current": staleness(changes),
    "choices-made": conflicts.map(({ cell, mine }) => found(cell, mine.trim())),
    "no-placeholder": issuesOf(({ check }) => check === placeholderLeft || check === placeholderInReport),
    "no-external-link": [
      ...cellsWith(usersSheets, isExternal, "formulas"),
      ...names
        .filter(({ formula }) => isExternal(formula))
        .map(({ name, formula }) => found(null, `${name}：${formula}`)),
    ],
    "no-error-cell": cellsWith(usersSheets, isErrorValue, "values"),
    "no-hidden-sheet": usersSheets
      .filter(({ visibility }) => visibility !== "Visible")
      .map(({ sheet }) => found(null, sheet)),
  };
  return finalQuestions.map((question) => ({
    question,
    objections: objections[question].slice(0, mostObjections),
    count: objections[question].length,
  }));
}

const found = (cell: CellAddress | null, text: string): Objection => ({ kind: "found", cell, text });

function staleness(changes: Finished["changes"]): Objection[] {
  if (changes === null) {
    return [{ kind: "not-generated", cell: null }];
  }
  return changes.map((change) => ({ kind: "change", cell: "cell" in change ? change.cell : null, change }));
}

function cellsWith(
  sheets: readonly SurveyedSheet[],
  isMeant: (content: CellValue) => boolean,
  where: "values" | "formulas",
): Objection[] {
  return sheets.flatMap((sheet) =>
    sheet[where].flatMap((row, r) =>
      row.flatMap((content, c) =>
        isMeant(content)
          ? [found({ sheet: sheet.sheet, row: sheet.row + r, column: sheet.column + c }, String(content))]
          : [],
      ),
    ),
  );
}

/** `='C:\表\[预算.xlsx]Sheet1'!A1`, `=[1]Sheet1!A1`; a table's column, `表1[金额]`, has no sheet behind it. */
function isExternal(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=") && /\[[^[\]"]+\][^[\]"'!]*'?!/.test(content);
}
