import type { ClientLibrary, HostBridge } from "#host/clientLibrary";
import type { HostOptions } from "#host/hostOptions";
import { type HostWorkbook, openHostWorkbook } from "#host/hostWorkbook";

/** An .xlsx file with Microsoft's client library on top: Office.js code runs on it as it does in Excel. */
export interface LocalWorkbook extends Omit<HostWorkbook, "answer"> {
  /** `workbook.excel.run(async (context) => …)` */
  readonly excel: typeof Excel;
}

/**
 * Opens the workbook.
 *
 * @param client an instance of the client library that no other workbook uses
 * @throws WorkbookOpenError
 */
export function openLocalWorkbook(bytes: Uint8Array, client: ClientLibrary, options: HostOptions = {}): LocalWorkbook {
  const host = openHostWorkbook(bytes, options);
  const { requests, faults } = host;
  return { excel: connected(host, client), requests, faults, save: () => host.save() };
}

/** Puts the client library on a workbook; several may work on one, each with a library of its own. */
export function connected({ answer, faults }: HostWorkbook, client: ClientLibrary): typeof Excel {
  const bridge: HostBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      // Worked on at once, so that the release that ends an `excel.run` is counted when the run ends; but
      // never answered in the same turn: a real host answers later, and code that forgets to await must show it.
      const message = answer(text);
      setTimeout(() => bridge.onMessageFromHost?.(message), faults.delay);
    },
  };
  client.bridge.init(bridge);
  return client.excel;
}
