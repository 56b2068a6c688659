import type { ClientLibrary, HostBridge } from "#host/clientLibrary";
import { LiveWorkbook } from "#host/cells/liveWorkbook";
import type { Engine } from "#host/document/engine";
import { WorkbookDocument } from "#host/document/workbookDocument";
import { FaultPlan } from "#host/faultPlan";
import type { HostOptions } from "#host/hostOptions";
import type { HostRequest } from "#host/hostRequest";
import { workbookObject } from "#host/objects/workbook";
import { Session } from "#host/protocol/session";

/** An .xlsx file with Microsoft's client library on top: Office.js code runs on it as it does in Excel. */
export interface LocalWorkbook {
  /** `workbook.excel.run(async (context) => …)` */
  readonly excel: typeof Excel;
  /** Every request so far. One `excel.run` that reads in one sync makes two: the second releases its ranges. */
  readonly requests: readonly HostRequest[];
  readonly faults: FaultPlan;
  /** The file as it now stands; the very bytes that were opened if nothing was written. */
  save(): Uint8Array;
}

export interface HostParts {
  readonly engine: Engine;
  /** An instance of the client library that no other workbook uses. */
  readonly client: ClientLibrary;
}

/** Opens the workbook. Throws `WorkbookOpenError`. */
export function openLocalWorkbook(bytes: Uint8Array, parts: HostParts, options: HostOptions = {}): LocalWorkbook {
  const workbook = new LiveWorkbook(WorkbookDocument.open(bytes, parts.engine), options);
  const faults = new FaultPlan();
  const session = new Session(workbookObject(workbook), faults, options);
  const bridge: HostBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      // Worked on at once, so that the release that ends an `excel.run` is counted when the run ends; but
      // never answered in the same turn: a real host answers later, and code that forgets to await must show it.
      const answer = session.answer(text);
      setTimeout(() => bridge.onMessageFromHost?.(answer), faults.delay);
    },
  };
  parts.client.bridge.init(bridge);
  return { excel: parts.client.excel, requests: session.requests, faults, save: () => workbook.save() };
}
