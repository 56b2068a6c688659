import { useCallback } from "react";
import type { BasicTexts } from "#app/saveBasicInformation";
import type { Actions } from "../actions";
import type { RunThenRecheck } from "./useRunThenRecheck";

/** 保存基本信息: writes the items that were changed. */
export function useBasicTask(actions: Actions, runThenRecheck: RunThenRecheck): (texts: BasicTexts) => void {
  return useCallback(
    (texts: BasicTexts) =>
      runThenRecheck("save-basic", async () => ({
        kind: "basic-saved",
        saved: await actions.saveBasicInformation(texts),
      })),
    [actions, runThenRecheck],
  );
}
