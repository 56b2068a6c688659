import { StrictMode, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { WorkbookGateway } from "#app/ports";
import { WorkbookFault } from "#app/workbookFault";
import { App } from "./App";
import { PlainPage } from "./components/PlainPage";
import type { Generate } from "./hooks/useGenerate";
import type { Locate } from "./hooks/useLocate";
import { Pane } from "./Pane";
import { zhCN } from "./strings/zhCN";

/** What the gateway asks of Excel; see the table of versions in the readme. */
const requiredExcelApi = "1.9";

/** Loaded when first needed: the first screen shows without it. */
async function workbook(): Promise<WorkbookGateway> {
  const { createGateway } = await import("#excel/gateway").catch(unreachable);
  return createGateway(Excel);
}

const generate: Generate = async (options) => {
  const [gateway, { generateReport }] = await Promise.all([workbook(), import("#app/generateReport").catch(unreachable)]);
  return generateReport(gateway, options);
};

/** What is not there because of the network is no bug; the next try downloads it again. */
function unreachable(cause: unknown): never {
  throw new WorkbookFault("files-unreachable", {}, { cause });
}

const locate: Locate = async (cell) => (await workbook()).select(cell);

function page(host: Office.HostType | null): ReactElement {
  if (host !== Office.HostType.Excel) {
    return <PlainPage text={zhCN.notInExcel} />;
  }
  return Office.context.requirements.isSetSupported("ExcelApi", requiredExcelApi) ? (
    <Pane generate={generate} locate={locate} version={PRODUCT_VERSION} />
  ) : (
    <PlainPage text={zhCN.excelTooOld} />
  );
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) {
    throw new Error("taskpane.html has no element #root");
  }
  createRoot(root).render(
    <StrictMode>
      <App>{page(host)}</App>
    </StrictMode>,
  );
}

// Without office.js, and while `onReady` does not answer, page/startCheck.js says what is wrong.
if (typeof Office !== "undefined") {
  void start();
}
