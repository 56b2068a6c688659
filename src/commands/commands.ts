import { checkWorkbook } from "#app/checkWorkbook";
import { generateReport } from "#app/generateReport";
import type { WorkbookGateway } from "#app/ports";
import { WorkbookFault } from "#app/workbookFault";
import { sheetNames } from "#core/model/workbookNames";
import { bugMessage, faultMessage, resultMessage, type Message } from "./messages";
import type { CommandStrings } from "./strings";

/** What a button of the ribbon does; gives what the sheet cannot say, or null. */
export type Command = (gateway: WorkbookGateway, now: Date, words: CommandStrings) => Promise<Message | null>;

/**
 * 生成自评报告 with the pane closed. What came of it is in the sheet: the report, or, where something needs
 * attention, 校验清单 with the way to each cell.
 */
export const generateCommand: Command = (gateway, now, words) =>
  told("generate", words, async () => {
    const { issues } = await generateReport(gateway, { now });
    const needsAttention = issues.some(({ severity }) => severity !== "note");
    await gateway.select({ sheet: needsAttention ? sheetNames.checkList : sheetNames.report, row: 0, column: 0 });
    return null;
  });

/** 校验 with the pane closed: writes nothing, and so has to say what it found. */
export const checkCommand: Command = (gateway, now, words) =>
  told("check", words, async () => resultMessage(await checkWorkbook(gateway, { now }), words));

async function told(
  command: keyof CommandStrings["failed"],
  words: CommandStrings,
  work: () => Promise<Message | null>,
): Promise<Message | null> {
  try {
    return await work();
  } catch (error) {
    // Nobody else is there to show a bug either.
    return error instanceof WorkbookFault ? faultMessage(command, error, words) : bugMessage(error, words);
  }
}
