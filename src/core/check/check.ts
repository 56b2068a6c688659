import type { Results, Tables } from "../model/assessment";
import type { CellAddress } from "../model/grid";
import type { NamedCheck, Severity } from "../model/issue";
import type { Wordings } from "../model/phrase";
import type { Settings } from "../model/settings";

/** What is judged: the tables as read and what was computed from them. */
export interface Judged {
  readonly tables: Tables;
  readonly results: Results;
  readonly settings: Settings;
}

/** One place where a check found something, with what its message inserts. */
export interface Finding {
  readonly cell: CellAddress;
  /** What it weighs here, where that is less than the check's. */
  readonly severity?: Severity;
  readonly values?: Wordings;
}

/** A rule that judges the tables. */
export interface Check extends NamedCheck {
  readonly find: (judged: Judged) => readonly Finding[];
}
