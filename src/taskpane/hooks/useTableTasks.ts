import { useCallback } from "react";
import type { TablePlace } from "#app/nameTable";
import type { FoundTableKey } from "#core/model/foundTable";
import type { Actions } from "../actions";
import type { RunThenRecheck } from "./useRunThenRecheck";
import type { RunTask } from "./workbookState";

export interface TableTasks {
  /** Names tables on the cells where they were found. */
  readonly nameTables: (places: readonly TablePlace[]) => void;
  /** Names a table on the selected cells. */
  readonly nameSelection: (key: FoundTableKey) => void;
  readonly insertStarter: () => void;
  readonly openSample: () => void;
}

/** The tasks that settle where the tables are, and the one that shows how tables look. */
export function useTableTasks(actions: Actions, run: RunTask, runThenRecheck: RunThenRecheck): TableTasks {
  const nameTables = useCallback(
    (places: readonly TablePlace[]) =>
      runThenRecheck("name-table", async () => ({ kind: "named", names: await actions.nameTables(places) })),
    [actions, runThenRecheck],
  );
  const nameSelection = useCallback(
    (key: FoundTableKey) =>
      runThenRecheck("name-table", async () => ({
        kind: "named",
        names: (await actions.nameSelection?.(key)) ?? [],
      })),
    [actions, runThenRecheck],
  );
  const insertStarter = useCallback(
    () =>
      runThenRecheck("insert-starter", async () => ({
        kind: "starter-inserted",
        sheets: await actions.insertStarter(),
      })),
    [actions, runThenRecheck],
  );
  const openSample = useCallback(
    () =>
      run("open-sample", async () => {
        await actions.openSample?.();
        return { outcome: { kind: "sample-opened" } };
      }),
    [actions, run],
  );
  return { nameTables, nameSelection, insertStarter, openSample };
}
