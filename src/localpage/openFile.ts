import type { WorkbookGateway } from "#app/ports";
import { WorkbookFault } from "#app/workbookFault";
import { createGateway } from "#excel/gateway";
import { readSheets, type SheetTexts } from "#excel/readSheets";
import type { HostBridge } from "#host/clientLibrary";
import { clientLibrary } from "./clientLibrary";
import type { FromWorker, ToWorker } from "./workerMessages";

/** A file that is open on the page. */
export interface OpenFile {
  readonly gateway: WorkbookGateway;
  /** The texts of all visible sheets, as they now stand. */
  readonly sheets: () => Promise<readonly SheetTexts[]>;
  /** The workbook as a file. */
  readonly save: () => Promise<Uint8Array>;
  readonly close: () => void;
}

/**
 * Opens a workbook in a worker of its own, so that a large file never blocks the page.
 *
 * @param onCrash told of a bug in the worker
 * @throws WorkbookFault where the file is no workbook that can be opened, or a part of the page did not load
 */
export async function openFile(bytes: Uint8Array, onCrash: (error: Error) => void): Promise<OpenFile> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const ask = messages(worker, onCrash);
  const { excel, bridge } = await clientLibrary();
  const opened = await ask({ kind: "open", bytes });
  if (opened.kind === "not-opened") {
    worker.terminate();
    throw new WorkbookFault(opened.code, opened.values);
  }
  const host: HostBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      void ask({ kind: "request", text }).then((message) => {
        if (message.kind === "answer") {
          host.onMessageFromHost?.(message.text);
        }
      });
    },
  };
  bridge.init(host);
  return {
    gateway: createGateway(excel),
    sheets: () => readSheets(excel),
    save: async () => {
      const saved = await ask({ kind: "save" });
      if (saved.kind !== "saved") {
        throw new Error(`the worker answered ${saved.kind} when it was asked to save`);
      }
      return saved.bytes;
    },
    close: () => worker.terminate(),
  };
}

/** The worker answers in the order in which it was asked. */
function messages(worker: Worker, onCrash: (error: Error) => void): (message: ToWorker) => Promise<FromWorker> {
  const waiting: ((message: FromWorker) => void)[] = [];
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    const answer = waiting.shift();
    if (data.kind === "crashed") {
      onCrash(new Error(data.message));
    } else {
      answer?.(data);
    }
  });
  worker.addEventListener("error", ({ message }) => onCrash(new Error(message)));
  return (message) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      worker.postMessage(message);
    });
}
