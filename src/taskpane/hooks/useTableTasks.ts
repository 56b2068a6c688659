import { useCallback } from "react";
import type { FoundTableKey } from "#core/model/foundTable";
import type { CellArea } from "#core/model/grid";
import type { Actions } from "../actions";
import type { RunThenRecheck } from "./useRunThenRecheck";
import type { RunTask } from "./workbookState";

export interface TableTasks {
  /** Names a table on the cells where it was found; `null`, on those that are selected. */
  readonly nameTable: (key: FoundTableKey, area: CellArea | null) => void;
  readonly insertStarter: () => void;
  readonly openSample: () => void;
}

/** The tasks that settle where the tables are, and the one that shows how tables look. */
export function useTableTasks(actions: Actions, run: RunTask, runThenRecheck: RunThenRecheck): TableTasks {
  const nameTable = useCallback(
    (key: FoundTableKey, area: CellArea | null) =>
      runThenRecheck("name-table", async () => ({
        kind: "named",
        names: (area === null ? await actions.nameSelection?.(key) : await actions.nameTable(key, area)) ?? [],
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
  return { nameTable, insertStarter, openSample };
}
