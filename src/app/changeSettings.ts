import type { SavedSetting } from "#core/model/savedSetting";
import { profileItems } from "#core/parse/parseSettings";
import { settingChanges, type WantedSetting } from "#core/parse/settingChanges";
import { settingItems } from "#core/parse/settingItems";
import { planSettings } from "#core/plan/planSettings";
import { readSnapshot } from "#core/readSnapshot";
import { plannedOrFault } from "./plannedOrFault";
import type { WorkbookGateway } from "./ports";
import { defaultTexts, itemNamed, keptText, profileSetting, type SettingTexts } from "./settingsForm";
import { WorkbookFault } from "./workbookFault";

/**
 * 保存设置: writes into 评分设置 what is to hold from now on, and clears what is the default again. The worksheet
 * and its name are made where the workbook has none.
 *
 * @param texts those that change, by the first name of each setting
 * @returns where each of them stands
 * @throws WorkbookFault where a content cannot be read, where something of the user's stands in the way, or
 * where Excel refuses; then nothing has been written
 */
export function changeSettings(gateway: WorkbookGateway, texts: SettingTexts): Promise<readonly SavedSetting[]> {
  return gateway.update((read) => {
    const { snapshot, profile } = readSnapshot(read);
    const changes = settingChanges(snapshot.ranges.scoring, wantedSettings(texts, profile));
    return plannedOrFault(planSettings(snapshot, changes));
  });
}

/** @param before the profile that holds so far */
function wantedSettings(texts: SettingTexts, before: string): readonly WantedSetting[] {
  const profile = texts[profileSetting] ?? before;
  const defaults = defaultTexts(profile);
  return Object.entries(texts).map(([name, text]) => {
    const kept = keptText(name, text, profile);
    if (kept === null) {
      throw new WorkbookFault("setting-unreadable", { name, text });
    }
    const parts = settingItems.filter(({ partOf }) => partOf === name).flatMap(({ names }) => names);
    return { names: itemNamed(name)?.names ?? profileItems, parts, content: kept === defaults[name] ? "" : kept };
  });
}
