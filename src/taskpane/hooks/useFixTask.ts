import { useCallback } from "react";
import type { Fix } from "#core/model/fix";
import type { Actions } from "../actions";
import type { RunThenRecheck } from "./useRunThenRecheck";

/** Puts right what an issue tells of. */
export function useFixTask(actions: Actions, runThenRecheck: RunThenRecheck): (fix: Fix) => void {
  return useCallback(
    (fix: Fix) => runThenRecheck("fix", async () => ({ kind: "fixed", done: await actions.fix(fix) })),
    [actions, runThenRecheck],
  );
}
