import { everyCheck } from "#core/check/catalogue";
import type { IssueId, Severity } from "#core/model/issue";

/** A check as the help tells of it. */
export interface CheckHelp {
  readonly id: IssueId;
  /** Chinese, as 评分设置 and the readme call it. */
  readonly title: string;
  readonly severity: Severity;
}

/** 检查哪些问题: from the catalogue itself, so that it cannot be out of date. */
export function checkHelp(): readonly CheckHelp[] {
  return everyCheck.map(({ id, title, severity }) => ({ id, title, severity }));
}
