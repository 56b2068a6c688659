import { LiveWorkbook } from "#host/cells/liveWorkbook";
import { WorkbookDocument } from "#host/document/workbookDocument";
import { FaultPlan } from "#host/faultPlan";
import type { HostOptions } from "#host/hostOptions";
import type { HostRequest } from "#host/hostRequest";
import { workbookObject } from "#host/objects/workbook";
import { Session } from "#host/protocol/session";

/** A file that answers the requests of Microsoft's client library, wherever that runs: requests and answers are text. */
export interface HostWorkbook {
  readonly answer: (request: string) => string;
  /** Every request so far. One `excel.run` that reads in one sync makes two: the second releases its ranges. */
  readonly requests: readonly HostRequest[];
  readonly faults: FaultPlan;
  /** The file as it now stands; the very bytes that were opened if nothing was written. */
  save(): Uint8Array;
}

/** Opens the workbook. Throws `WorkbookOpenError`. */
export function openHostWorkbook(bytes: Uint8Array, options: HostOptions = {}): HostWorkbook {
  const workbook = new LiveWorkbook(WorkbookDocument.open(bytes), options);
  const faults = new FaultPlan();
  const session = new Session(workbookObject(workbook), faults, options);
  return {
    answer: (request) => session.answer(request),
    requests: session.requests,
    faults,
    save: () => workbook.save(),
  };
}
