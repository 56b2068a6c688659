import type { Results, Tables } from "../model/assessment";
import type { CellAddress } from "../model/grid";
import type { IssueId, Severity } from "../model/issue";
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
  readonly values?: Readonly<Record<string, string>>;
}

/** A rule of the catalogue. Its id is what settings and messages know it by. */
export interface Check {
  readonly id: IssueId;
  readonly severity: Severity;
  /** What it is called in help and in 评分设置. */
  readonly title: string;
  readonly find: (judged: Judged) => readonly Finding[];
}
