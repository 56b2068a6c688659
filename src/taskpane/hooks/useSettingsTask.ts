import { useCallback } from "react";
import type { SettingTexts } from "#app/settingsForm";
import type { Actions } from "../actions";
import type { RunThenRecheck } from "./useRunThenRecheck";

/** 保存设置: writes the settings that were changed. */
export function useSettingsTask(actions: Actions, runThenRecheck: RunThenRecheck): (texts: SettingTexts) => void {
  return useCallback(
    (texts: SettingTexts) =>
      runThenRecheck("save-settings", async () => ({
        kind: "settings-saved",
        saved: await actions.saveSettings(texts),
      })),
    [actions, runThenRecheck],
  );
}
