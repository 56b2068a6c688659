import type { Results, Tables } from "../model/assessment";
import type { CellAddress } from "../model/grid";
import type { IssueId, Severity } from "../model/issue";
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
  readonly values?: Wordings;
}

/** What a check is known by: its id to messages, its title to help and 评分设置. */
export interface NamedCheck {
  readonly id: IssueId;
  readonly severity: Severity;
  readonly title: string;
}

/** A rule of the catalogue. */
export interface Check extends NamedCheck {
  readonly find: (judged: Judged) => readonly Finding[];
}
