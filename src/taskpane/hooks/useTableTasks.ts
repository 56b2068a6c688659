import { useCallback } from "react";
import type { FoundTableKey } from "#core/model/foundTable";
import type { CellArea } from "#core/model/grid";
import type { Actions } from "../actions";
import type { Outcome, RunTask, Task } from "./workbookState";

export interface TableTasks {
  /** Names a table on the cells where it was found; `null`, on those that are selected. */
  readonly nameTable: (key: FoundTableKey, area: CellArea | null) => void;
  readonly insertStarter: () => void;
  readonly openSample: () => void;
}

/** The tasks that settle where the tables are. After each the workbook is read again. */
export function useTableTasks(actions: Actions, run: RunTask): TableTasks {
  const settle = useCallback(
    (task: Task, make: () => Promise<Outcome>) => {
      // Made once: the work is begun anew where the reading has to wait for a cell that is being edited.
      let outcome: Outcome | null = null;
      run(task, async ({ isCancelled }) => {
        outcome ??= await make();
        if (isCancelled()) return { outcome };
        return { outcome, assessment: await actions.check({ now: new Date() }), generatedAt: null };
      });
    },
    [actions, run],
  );
  const nameTable = useCallback(
    (key: FoundTableKey, area: CellArea | null) =>
      settle("name-table", async () => ({ kind: "named", names: (area === null ? await actions.nameSelection?.(key) : await actions.nameTable(key, area)) ?? [] })),
    [actions, settle],
  );
  const insertStarter = useCallback(
    () => settle("insert-starter", async () => ({ kind: "starter-inserted", sheets: await actions.insertStarter() })),
    [actions, settle],
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
