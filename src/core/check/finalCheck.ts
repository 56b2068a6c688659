import { finalQuestions, type FinalAnswer, type FinalQuestion, type Objection } from "../model/finalCheck";
import type { CellValue } from "../model/grid";
import type { InputChange } from "../model/inputs";
import type { Issue } from "../model/issue";
import type { ReportConflict } from "../model/report";
import type { SurveyedSheet, WorkbookSurvey } from "../model/survey";
import { sheetNames } from "../model/workbookNames";

/** What is known of the workbook when it is finally checked. */
export interface Finished {
  readonly issues: readonly Issue[];
  readonly conflicts: readonly ReportConflict[];
  /** null where no report was generated yet. */
  readonly changes: readonly InputChange[] | null;
}

/** Objections that are told of each question at most: a list to work through, not a dump. */
const mostObjections = 20;

/** The sentences of `core/messages` that objections are told by. */
export interface Wording {
  readonly issue: (issue: Issue) => string;
  readonly change: (change: InputChange) => string;
  readonly notGenerated: string;
}

/** Whether the workbook can be handed in. */
export function finalCheck({ issues, conflicts, changes }: Finished, { sheets, names }: WorkbookSurvey, wording: Wording): FinalAnswer[] {
  const issuesOf = (isMeant: (issue: Issue) => boolean): Objection[] => issues.filter(isMeant).map((issue) => ({ cell: issue.cell, text: wording.issue(issue) }));
  const objections: Readonly<Record<FinalQuestion, readonly Objection[]>> = {
    "no-open-errors": issuesOf(({ severity }) => severity === "error"),
    "report-current": staleness(changes, wording),
    "choices-made": conflicts.map(({ cell, mine }) => ({ cell, text: mine.trim() })),
    "no-placeholder": issuesOf(({ id }) => id === "placeholder-left" || id === "placeholder-in-report"),
    "no-external-link": [...cellsWith(sheets, isExternal, "formulas"), ...names.filter(({ formula }) => isExternal(formula)).map(({ name, formula }) => ({ cell: null, text: `${name}：${formula}` }))],
    "no-error-cell": cellsWith(sheets, isError, "values"),
    "no-hidden-sheet": sheets.filter(({ sheet, visibility }) => visibility !== "Visible" && sheet !== sheetNames.record).map(({ sheet }) => ({ cell: null, text: sheet })),
  };
  return finalQuestions.map((question) => ({ question, objections: objections[question].slice(0, mostObjections), count: objections[question].length }));
}

function staleness(changes: Finished["changes"], wording: Wording): Objection[] {
  if (changes === null) return [{ cell: null, text: wording.notGenerated }];
  return changes.map((change) => ({ cell: "cell" in change ? change.cell : null, text: wording.change(change) }));
}

function cellsWith(sheets: readonly SurveyedSheet[], isMeant: (content: CellValue) => boolean, where: "values" | "formulas"): Objection[] {
  return sheets.flatMap((sheet) =>
    sheet[where].flatMap((row, r) =>
      row.flatMap((content, c) => (isMeant(content) ? [{ cell: { sheet: sheet.sheet, row: sheet.row + r, column: sheet.column + c }, text: String(content) }] : [])),
    ),
  );
}

/** `='C:\表\[预算.xlsx]Sheet1'!A1`, `=[1]Sheet1!A1`; a table's column, `表1[金额]`, has no sheet behind it. */
function isExternal(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=") && /\[[^[\]"]+\][^[\]"'!]*'?!/.test(content);
}

const errorNames: ReadonlySet<CellValue> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!"]);

function isError(content: CellValue): boolean {
  return errorNames.has(content);
}
