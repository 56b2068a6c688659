import type { WorkbookFaultCode } from "../model/faultCode";
import { faultsZhCN } from "./faultsZhCN";
import { fillIn } from "./fillIn";

/** The sentence for a fault: what happened, then what to do now. */
export function faultText(fault: { readonly code: WorkbookFaultCode; readonly values: Readonly<Record<string, string>> }): string {
  return fillIn(faultsZhCN[fault.code], fault.values);
}
