import { openHostWorkbook, type HostWorkbook } from "#host/hostWorkbook";
import { WorkbookOpenError } from "#host/openError";
import type { FromWorker, ToWorker } from "./workerMessages";

/*
 * The local host in a worker: it holds one workbook and answers the requests of Microsoft's client
 * library, which runs on the page. A large file never blocks the page.
 */

/** What a worker's global scope has and a page's has otherwise. */
interface WorkerScope {
  postMessage(message: FromWorker): void;
}

// The types of pages and of workers cannot be loaded together; of the worker's only this is needed.
const scope = self as unknown as WorkerScope;

let workbook: HostWorkbook | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  try {
    scope.postMessage(answer(data));
  } catch (error) {
    scope.postMessage({
      kind: "crashed",
      message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    });
  }
});

function answer(message: ToWorker): FromWorker {
  if (message.kind === "open") {
    return open(message);
  }
  if (!workbook) {
    throw new Error("no workbook is open");
  }
  return message.kind === "request"
    ? { kind: "answer", text: workbook.answer(message.text) }
    : { kind: "saved", bytes: workbook.save() };
}

function open({ bytes, options }: Extract<ToWorker, { kind: "open" }>): FromWorker {
  try {
    workbook = openHostWorkbook(bytes, options);
    return { kind: "opened" };
  } catch (error) {
    if (error instanceof WorkbookOpenError) {
      return { kind: "not-opened", code: error.code, values: error.values };
    }
    throw error;
  }
}
