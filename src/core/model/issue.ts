import type { Tables } from "./assessment";
import type { FixOffer } from "./fix";
import type { CellAddress } from "./grid";
import type { Wordings } from "./phrase";

/** 错误 · 警告 · 提示, the gravest first: so they are sorted, counted and shown. */
export const severities = ["error", "warning", "note"] as const;

export type Severity = (typeof severities)[number];

/** One wording in the languages of the product, beside each other, so that neither is forgotten. */
export interface InBothLanguages {
  readonly zhCN: string;
  readonly enUS: string;
}

/**
 * What can be found, and all that is to be known of it: one file each in `core/check`, named after the
 * id. Rules that judge add how they find it; the rest is noticed on the way, while something is read or
 * written, and told from there with `issueAt`.
 */
export interface NamedCheck {
  /** What is wrong, a stable kebab-case phrase. */
  readonly id: string;
  /** What it weighs where 评分设置 says nothing else. */
  readonly severity: Severity;
  /** In a few words, as help, 评分设置 and the report call it. */
  readonly title: InBothLanguages;
  /** What was found, then what to do. `{name}` is filled from the issue's values. */
  readonly message: InBothLanguages;
  /**
   * Whether it judges one row, of which a person may know better: then what they write under 校验说明
   * makes a note of it. Data that are missing or cannot be read stay what they are, whatever is said
   * about them, and so does what concerns a table as a whole.
   */
  readonly isExplainable?: true;
  /** Whether a table in which it is found could not be read. */
  readonly leavesTableUnread?: true;
  /** What the product can do about it by itself; several ways where a person may want one or the other. */
  readonly fix?: (issue: Issue, tables: Tables) => readonly FixOffer[];
}

/**
 * Something about the user's data that needs attention. Issues are values: collected, sorted and
 * shown beside their cells, never thrown.
 */
export interface Issue {
  /** What is wrong. */
  readonly check: NamedCheck;
  /** The check's, or what 评分设置 or 校验说明 made of it. */
  readonly severity: Severity;
  /** Where; `null` where the workbook as a whole is meant. */
  readonly cell: CellAddress | null;
  /** All places where the same was found, where one line tells of several. */
  readonly places?: readonly CellAddress[];
  /** What the message inserts. */
  readonly values: Wordings;
  /** What the person wrote under 校验说明 about the row; such an issue is a note. */
  readonly accepted?: string;
}
