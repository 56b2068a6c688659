import { profiles } from "./calculate/profiles";
import { weighableChecks } from "./check/catalogue";
import type { Tables } from "./model/assessment";
import type { Issue } from "./model/issue";
import { nothingWritten } from "./model/ownership";
import { ownershipOf, type RunRecord } from "./model/runRecord";
import type { Settings } from "./model/settings";
import type { WorkbookSnapshot } from "./model/snapshot";
import { locateTables } from "./parse/locateTables";
import { parseSettings } from "./parse/parseSettings";
import { parseTables } from "./parse/parseTables";
import { asFarAsWritten, parseRecord } from "./plan/recordSheet";
import { reportSheet } from "./plan/reportSheet";

/** A workbook as it was read, before anything is computed. */
export interface ReadSnapshot {
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

/** The first stage: where the tables are, what holds, what they say. */
export function readSnapshot(read: WorkbookSnapshot): ReadSnapshot {
  const snapshot: WorkbookSnapshot = { ...read, ranges: locateTables(read.ranges, read.sheets ?? []) };
  const { settings, profile, issues } = parseSettings(snapshot.ranges.scoring, { profiles, checks: weighableChecks });
  const record = snapshot.record && asFarAsWritten(parseRecord(snapshot.record), reportSheet(snapshot).texts);
  const parsed = parseTables(snapshot.ranges, record ? ownershipOf(record) : nothingWritten, settings.moneyUnit);
  return { snapshot, settings, profile, record, tables: parsed.tables, issues: [...issues, ...parsed.issues] };
}
