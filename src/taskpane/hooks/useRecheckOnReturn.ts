import { useEffect, useRef } from "react";

/** Not again within this time, ms: a click into the pane is no reason to read a large workbook each time. */
const pause = 3_000;

/** Reads the workbook again when the user comes back from its cells to the pane, where it has been read before. */
export function useRecheckOnReturn(check: () => void, isRead: boolean): void {
  const last = useRef(0);
  useEffect(() => {
    last.current = Date.now();
  }, [isRead]);
  useEffect(() => {
    const recheck = (): void => {
      if (isRead && Date.now() - last.current > pause) {
        last.current = Date.now();
        check();
      }
    };
    window.addEventListener("focus", recheck);
    return () => window.removeEventListener("focus", recheck);
  }, [check, isRead]);
}
