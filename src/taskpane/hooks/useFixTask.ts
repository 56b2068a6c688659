import { useCallback } from "react";
import type { Fix } from "#core/model/fix";
import type { Actions } from "../actions";
import type { Settle } from "./useSettle";

/** Puts right what an issue tells of. */
export function useFixTask(actions: Actions, settle: Settle): (fix: Fix) => void {
  return useCallback(
    (fix: Fix) => settle("fix", async () => ({ kind: "fixed", done: await actions.fix(fix) })),
    [actions, settle],
  );
}
