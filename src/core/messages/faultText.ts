import type { WorkbookFaultCode } from "../model/faultCode";
import type { Issue } from "../model/issue";
import { faultsZhCN } from "./faultsZhCN";
import { fillIn } from "./fillIn";
import { issueText } from "./issueText";

/** What a fault's sentences are made of. */
export interface ToldFault {
  readonly code: WorkbookFaultCode;
  readonly values: Readonly<Record<string, string>>;
  /** Why there was no table, where there was none. */
  readonly issues?: readonly Issue[];
}

/** The sentence for a fault: what happened, then what to do now. */
export function faultText({ code, values, issues = [] }: ToldFault): string {
  const reasons = issues.map((issue) => `；${issueText(issue).replace(/。$/, "")}`).join("");
  return fillIn(faultsZhCN[code], { ...values, reasons });
}
