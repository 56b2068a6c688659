import type { WorkbookFaultCode } from "../model/faultCode";
import type { Issue } from "../model/issue";
import { fillIn } from "./fillIn";
import { issueText } from "./issueText";
import type { Language } from "./language";

/** What a fault's sentences are made of. */
export interface ToldFault {
  readonly code: WorkbookFaultCode;
  readonly values: Readonly<Record<string, string>>;
  /** Why there was no table, where there was none. */
  readonly issues?: readonly Issue[];
}

/** The sentences for a fault: what happened, then what to do now. */
export function faultText({ code, values, issues = [] }: ToldFault, language: Language): string {
  const reasons = issues.map((issue) => language.reason(issueText(issue, language))).join("");
  // Put in last: they are sentences already, and no words of the user's.
  return language.faults[code]
    .split("{reasons}")
    .map((part) => fillIn(part, values, language))
    .join(reasons);
}
