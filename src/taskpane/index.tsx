import { StrictMode, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { documentAutoOpen } from "#excel/autoOpen";
import { App } from "./App";
import { bindActions } from "./bindActions";
import { UnusablePage } from "./components/UnusablePage";
import { officeEnvironment } from "./environment/officeEnvironment";
import { Pane } from "./Pane";
import { base64, sampleFile } from "./sampleFile";
import { loaded, onceLoaded } from "./whenLoaded";

/** What the gateway asks of Excel; see the table of versions in the readme. */
const requiredExcelApi = "1.9";

/** Loaded when first needed: the first screen shows without it. One for all, since it knows what it wrote last. */
const workbook = onceLoaded(async () => {
  const { createGateway } = await loaded(import("#excel/gateway"));
  return createGateway(Excel, (set) => Office.context.requirements.isSetSupported("ExcelApi", set));
});

async function openSample(): Promise<void> {
  const [{ openAsNewWorkbook }, bytes] = await Promise.all([loaded(import("#excel/openAsNewWorkbook")), sampleFile()]);
  return openAsNewWorkbook(Excel, base64(bytes));
}

function page(host: Office.HostType | null): ReactElement {
  if (host !== Office.HostType.Excel) {
    return <UnusablePage why="notInExcel" />;
  }
  return Office.context.requirements.isSetSupported("ExcelApi", requiredExcelApi) ? (
    <Pane
      actions={bindActions(workbook, {
        workbookName: Office.context.document.url ?? "",
        openSample,
        environment: officeEnvironment,
        autoOpen: documentAutoOpen(Office),
      })}
      version={PRODUCT_VERSION}
    />
  ) : (
    <UnusablePage why="excelTooOld" />
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
