import { WorkbookFault } from "#app/workbookFault";
import { faultText } from "#core/messages/faultText";
import { zhCN } from "#core/messages/zhCN/zhCN";

/** The sentence by which something is refused; fails the test where nothing is. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => new Error("nothing was refused"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookFault)) {
    throw error;
  }
  return faultText(error, zhCN);
}
