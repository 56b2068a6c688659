import type { WorkbookFaultCode } from "../model/faultCode";

/** The sentence for a fault: what happened, then what to do now. */
export declare function faultText(fault: {
  readonly code: WorkbookFaultCode;
  readonly values: Readonly<Record<string, string>>;
}): string;
