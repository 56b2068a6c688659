import { checkWorkbook } from "#app/checkWorkbook";
import { generateReport } from "#app/generateReport";
import type { WorkbookGateway } from "#app/ports";
import { WorkbookFault } from "#app/workbookFault";
import { sheetNames } from "#core/model/workbookNames";
import { bugMessage, faultMessage, resultMessage, type Message } from "./messages";

/**
 * 生成自评报告 with the pane closed. What came of it is in the sheet: the report, or, where something needs
 * attention, 校验清单 with the way to each cell.
 *
 * @returns what the sheet cannot say; null where there is nothing of that kind
 */
export function generateCommand(gateway: WorkbookGateway, now: Date): Promise<Message | null> {
  return told("generate", async () => {
    const { issues } = await generateReport(gateway, { now });
    const needsAttention = issues.some(({ severity }) => severity !== "note");
    await gateway.select({ sheet: needsAttention ? sheetNames.checkList : sheetNames.report, row: 0, column: 0 });
    return null;
  });
}

/** 校验 with the pane closed: writes nothing, and so has to say what it found. */
export function checkCommand(gateway: WorkbookGateway, now: Date): Promise<Message | null> {
  return told("check", async () => resultMessage(await checkWorkbook(gateway, { now })));
}

async function told(command: "generate" | "check", work: () => Promise<Message | null>): Promise<Message | null> {
  try {
    return await work();
  } catch (error) {
    // Nobody else is there to show a bug either.
    return error instanceof WorkbookFault ? faultMessage(command, error) : bugMessage(error);
  }
}

