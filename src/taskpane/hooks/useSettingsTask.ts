import { useCallback } from "react";
import type { SettingTexts } from "#app/settingsForm";
import type { Actions } from "../actions";
import type { Settle } from "./useSettle";

/** 保存设置: writes the settings that were changed. */
export function useSettingsTask(actions: Actions, settle: Settle): (texts: SettingTexts) => void {
  return useCallback(
    (texts: SettingTexts) =>
      settle("save-settings", async () => ({ kind: "settings-saved", saved: await actions.saveSettings(texts) })),
    [actions, settle],
  );
}
