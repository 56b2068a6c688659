import { calculateResults } from "./calculate/calculateResults";
import { auditNarrative } from "./check/narrative/auditNarrative";
import { oneCause } from "./check/oneCause";
import { oneLine } from "./check/oneLine";
import { runChecks } from "./check/runChecks";
import { withAccepted } from "./check/withAccepted";
import { withSeverities } from "./check/withSeverities";
import { sortIssues } from "./model/sortIssues";
import { formsInWorkbook, otherForms } from "./form/formsInWorkbook";
import type { Results, Tables } from "./model/assessment";
import type { BasicItemField } from "./model/basicItemField";
import type { FormChoice, FormInWorkbook } from "./model/form";
import type { FoundTable } from "./model/foundTable";
import type { InputChange } from "./model/inputs";
import type { Issue } from "./model/issue";
import type { Paragraph, ParagraphChoice, ReportConflict, StandingParagraph } from "./model/report";
import type { Settings } from "./model/settings";
import type { WorkbookSnapshot } from "./model/snapshot";
import { foundTables } from "./parse/foundTables";
import { changedInputs } from "./plan/changedInputs";
import { mergeReport } from "./plan/mergeReport";
import type { Obstacle } from "./plan/obstacles";
import { planWrites } from "./plan/planWrites";
import { reportSheet } from "./plan/reportSheet";
import { withResultCells } from "./plan/resultCells";
import { conflictsOf, rowsAsTheyStand, standingReport } from "./plan/standingReport";
import type { WritePlan } from "./model/plan";
import { readSnapshot } from "./readSnapshot";
import { layoutReport } from "./report/layout/layoutReport";
import { basicItemFields } from "./report/basicItemFields";
import { renderReport } from "./report/renderReport";

/** All that the product says about a workbook. */
export interface Assessment {
  readonly tables: Tables;
  /** Where 预算表, 指标表 and 基本信息 are, and which of them has a name. */
  readonly found: readonly FoundTable[];
  /** All forms of the workbook in the order in which they are numbered, and which of them this is about. */
  readonly forms: readonly FormInWorkbook[];
  /** What of 基本信息 the report prints, and what it says. */
  readonly basicItems: readonly BasicItemField[];
  readonly results: Results;
  readonly settings: Settings;
  /** The first name of the scoring profile (评分口径) from which they come. */
  readonly profile: string;
  /** Sorted by severity, then by sheet and cell, then by id: the same workbook gives the same list. */
  readonly issues: readonly Issue[];
  readonly report: readonly Paragraph[];
  /** The report as it stands on its worksheet after the run, with what the user did to it. */
  readonly standing: readonly StandingParagraph[];
  /** Paragraphs of which the user has to choose a text. */
  readonly conflicts: readonly ReportConflict[];
  /** What changed in the tables since the last run; null where there was none. */
  readonly changes: readonly InputChange[] | null;
  /** The run that wrote last; null where there was none. */
  readonly lastRun: LastRun | null;
}

export interface LastRun {
  /** ISO time */
  readonly at: string;
  /** Whether it came to its end. */
  readonly isComplete: boolean;
}

/** What a run is asked to do. */
export interface AssessOptions {
  /** The time of the run. */
  readonly now: Date;
  /** What the user chose for paragraphs that they had edited. */
  readonly choices?: readonly ParagraphChoice[];
  /** Which of the workbook's forms, where it holds several; null for that to which names lead, else the first. */
  readonly form?: FormChoice | null;
  /** Whether the report is judged as it stands now, since nothing will be written. */
  readonly isReadOnly?: boolean;
}

/** An assessment and what is to be written of it. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly plan: WritePlan;
  /** Anything here, and nothing may be written. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * The stages in order: parse, calculate, check, report, plan. Pure: the same snapshot at the same time
 * gives the same answer.
 */
export function assess(
  read: WorkbookSnapshot,
  { now, choices = [], isReadOnly = false, form = null }: AssessOptions,
): Assessed {
  const {
    forms,
    isChosen,
    snapshot,
    settings,
    profile,
    record,
    issues: readingIssues,
    tables: asRead,
  } = readSnapshot(read, form);
  const inWorkbook = formsInWorkbook(forms, snapshot.ranges);
  const current = reportSheet(snapshot).texts;
  const sheets = snapshot.worksheets.map(({ name }) => name);
  const tables = withResultCells(asRead, snapshot.ranges);
  const results = calculateResults(tables, settings);
  const found = runChecks({ tables, results, settings });
  const weighed = (all: readonly Issue[]): Issue[] => withAccepted(oneCause(withSeverities(all, settings)), tables);
  const ofTables = sortIssues(weighed([...readingIssues, ...otherForms(inWorkbook), ...found]), sheets);
  const rendered = renderReport({ tables, results, settings, issues: ofTables });
  const report = layoutReport(rendered.paragraphs, tables.template);
  const merged = mergeReport(record?.paragraphs ?? [], current, report.rows, choices);
  const standing = standingReport(isReadOnly ? rowsAsTheyStand(current, merged.rows) : merged.rows);
  const audited = auditNarrative(standing, { tables, results, settings }, ofTables);
  const issues = oneLine(sortIssues([...ofTables, ...weighed([...rendered.issues, ...audited])], sheets));
  const planned = planWrites(snapshot, { tables, results, settings, issues, report, merged }, record, now);
  return {
    assessment: {
      tables,
      found: foundTables(snapshot.ranges),
      forms: inWorkbook,
      basicItems: basicItemFields(tables, settings),
      results,
      settings,
      profile,
      issues: sortIssues([...issues, ...planned.issues], sheets),
      report: rendered.paragraphs,
      standing,
      conflicts: conflictsOf(merged.rows),
      changes: record && changedInputs(record.inputs, snapshot.ranges),
      lastRun: record && { at: record.generatedAt, isComplete: record.isComplete },
    },
    plan: planned.plan,
    obstacles: [...(isChosen ? [] : [formNotFound(form, inWorkbook)]), ...planned.obstacles],
  };
}

function formNotFound(wanted: FormChoice | null, forms: readonly FormInWorkbook[]): Obstacle {
  const known = forms.map(({ title }, index) => `${index + 1} ${title}`);
  return { code: "form-not-found", values: { form: wanted ?? "", forms: known.join("；") } };
}
