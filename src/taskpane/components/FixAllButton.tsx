import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { Issue } from "#core/model/issue";
import { useStrings } from "../strings/useStrings";
import type { Fixing } from "./fixing";

export interface FixAllButtonProps {
  readonly issues: readonly Issue[];
  readonly fixing: Fixing;
}

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalS },
});

/** Makes numbers of all texts among the issues, where there are several. */
export function FixAllButton({ issues, fixing: { offersOf, isRunning, onFix } }: FixAllButtonProps) {
  const styles = useStyles();
  const strings = useStrings();
  const cells = useMemo(
    () => issues.flatMap(offersOf).flatMap((offer) => (offer.kind === "to-number" ? offer.cells : [])),
    [issues, offersOf],
  );
  const fixAll = useCallback(() => onFix({ kind: "to-number", cells }), [cells, onFix]);
  return cells.length < 2 ? null : (
    <Button className={styles.root} size="small" disabledFocusable={isRunning} onClick={fixAll}>
      {strings.fix.allToNumber(cells.length)}
    </Button>
  );
}
