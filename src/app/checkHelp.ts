import { weighableChecks, type CheckId } from "#core/check/catalogue";
import type { InBothLanguages, Severity } from "#core/model/issue";

/** A check as the help tells of it. */
export interface CheckHelp {
  readonly id: CheckId;
  /** The Chinese is what 评分设置 and the readme call it. */
  readonly title: InBothLanguages;
  readonly message: InBothLanguages;
  readonly severity: Severity;
}

/** 检查哪些问题: from the catalogue itself, so that it cannot be out of date. */
export function checkHelp(): readonly CheckHelp[] {
  return weighableChecks.map(({ id, title, message, severity }) => ({ id, title, message, severity }));
}
