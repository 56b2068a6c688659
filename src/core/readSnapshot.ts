import { profiles } from "./calculate/profiles";
import { weighableChecks } from "./check/catalogue";
import type { FormChoice } from "./model/form";
import type { Tables } from "./model/assessment";
import { rulesFromForm } from "./check/form/rules-from-form";
import type { Issue } from "./model/issue";
import { issueAt } from "./model/issueAt";
import { nothingWritten } from "./model/ownership";
import { ownershipOf, type RunRecord } from "./model/runRecord";
import type { Settings } from "./model/settings";
import type { WorkbookSnapshot } from "./model/snapshot";
import { chosenForm } from "./form/chosenForm";
import { locateForms, type LocatedForm } from "./form/locateTables";
import { printedRules } from "./form/printedRules";
import { parseSettings } from "./parse/parseSettings";
import { parseTables } from "./form/parseTables";
import { asFarAsWritten, parseRecord } from "./plan/recordSheet";
import { reportSheet } from "./plan/reportSheet";

/** A workbook as it was read, before anything is computed. */
export interface ReadSnapshot {
  /** All forms of the workbook, that which is read by default first. */
  readonly forms: readonly LocatedForm[];
  /** Whether the workbook has the form that was asked for; else the first was read. */
  readonly isChosen: boolean;
  /** With the tables where they are, whatever their names say. */
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  /** The first name of the scoring profile that holds. */
  readonly profile: string;
  /** What the last run wrote; null where the workbook has no readable record. */
  readonly record: RunRecord | null;
  readonly tables: Tables;
  /** What could not be read, in the settings and in the tables. */
  readonly issues: readonly Issue[];
}

/**
 * The first stage: where the tables are, what holds, what they say.
 *
 * @param choice which of the workbook's forms; null for that to which names lead, else the first
 */
export function readSnapshot(read: WorkbookSnapshot, choice: FormChoice | null = null): ReadSnapshot {
  const forms = locateForms(read.ranges, read.sheets ?? []);
  const chosen = chosenForm(forms, choice);
  const { ranges, fields } = chosen ?? forms[0];
  const snapshot: WorkbookSnapshot = { ...read, ranges };
  const {
    settings: set,
    profile,
    issues,
  } = parseSettings(snapshot.ranges.scoring, { profiles, checks: weighableChecks });
  const rules = printedRules(fields, set);
  // Who set something of the scoring knows better than the form.
  const settings = snapshot.ranges.scoring.status === "missing" ? { ...set, ...rules.settings } : set;
  const taken =
    settings !== set && rules.told.length > 0 ? [issueAt(rulesFromForm, rules.cell, { rules: rules.told })] : [];
  const record = snapshot.record && asFarAsWritten(parseRecord(snapshot.record), reportSheet(snapshot).texts);
  const parsed = parseTables(snapshot.ranges, record ? ownershipOf(record) : nothingWritten, {
    unitInSettings: settings.moneyUnit,
    form: fields,
  });
  return {
    forms,
    isChosen: chosen !== null,
    snapshot,
    settings,
    profile,
    record,
    tables: parsed.tables,
    issues: [...issues, ...taken, ...parsed.issues],
  };
}
