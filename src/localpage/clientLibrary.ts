import { WorkbookFault } from "#app/workbookFault";
import type { ClientLibrary, HostBridge } from "#host/clientLibrary";

let library: Promise<ClientLibrary> | undefined;

/**
 * Microsoft's client library on the page, unmodified, loaded when the first file is opened. It keeps its
 * host in a global: the page shows one workbook at a time.
 *
 * @throws WorkbookFault `files-unreachable`
 */
export function clientLibrary(): Promise<ClientLibrary> {
  library ??= load().catch((error: unknown) => {
    library = undefined;
    throw error;
  });
  return library;
}

function load(): Promise<ClientLibrary> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("@microsoft/office-js/dist/excel-win32-16.01.js", import.meta.url).href;
    script.onload = () => {
      // The script has just defined both; their types are those of @types/office-js.
      const { HostBridge: bridge } = OfficeExtension as unknown as {
        readonly HostBridge: { init(bridge: HostBridge): void };
      };
      resolve({ excel: Excel, bridge });
    };
    script.onerror = () => reject(new WorkbookFault("files-unreachable"));
    document.head.append(script);
  });
}
