import type { SavedSetting } from "#core/model/savedSetting";
import { parseBasicInformation } from "#core/parse/parseBasicInformation";
import { planBasicInformation } from "#core/plan/planBasicInformation";
import { readSnapshot } from "#core/readSnapshot";
import { plannedOrFault } from "./plannedOrFault";
import type { WorkbookGateway } from "./ports";

/** What items of 基本信息 are to say, by their names; blank: nothing. */
export type BasicTexts = Readonly<Record<string, string>>;

/**
 * 保存基本信息: writes into 基本信息 what the report asks for. The worksheet and its name are made where the workbook
 * has none.
 *
 * @returns where each of them stands
 * @throws WorkbookFault where something of the user's stands in the way, or where Excel refuses; then nothing has
 * been written
 */
export function saveBasicInformation(gateway: WorkbookGateway, texts: BasicTexts): Promise<readonly SavedSetting[]> {
  return gateway.update((read) => {
    const { snapshot } = readSnapshot(read);
    const range = snapshot.ranges.basicInformation;
    const items = range.status === "range" ? parseBasicInformation(range).information.items : [];
    return plannedOrFault(planBasicInformation(snapshot, items, trimmed(texts)));
  });
}

function trimmed(texts: BasicTexts): BasicTexts {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()]));
}
