import { useCallback, useState } from "react";
import { WorkbookFault } from "#app/workbookFault";
import type { CellAddress } from "#core/model/grid";

/** Shows a cell of the workbook, bound to it by whoever renders the pane. */
export type Locate = (cell: CellAddress) => Promise<void>;

export interface LocateState {
  readonly show: (cell: CellAddress) => void;
  /** Why the last cell could not be shown. */
  readonly fault: WorkbookFault | null;
  readonly dismissFault: () => void;
}

/** 定位: selects a cell and keeps the fault where Excel refuses. Other errors go to the crash boundary. */
export function useLocate(locate: Locate): LocateState {
  const [fault, setFault] = useState<WorkbookFault | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);

  const show = useCallback(
    (cell: CellAddress) => {
      setFault(null);
      locate(cell).catch((error: unknown) => {
        if (error instanceof WorkbookFault) {
          setFault(error);
        } else {
          setBug({ error });
        }
      });
    },
    [locate],
  );
  const dismissFault = useCallback(() => setFault(null), []);

  if (bug !== null) {
    throw bug.error;
  }
  return { show, fault, dismissFault };
}
