import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { FoundTable, FoundTableKey } from "#core/model/foundTable";
import { useStrings } from "../strings/useStrings";

export interface TableCardProps {
  readonly table: FoundTable;
  /** Whether there are cells that the user can select. */
  readonly canSelect: boolean;
  readonly isRunning: boolean;
  readonly onNameSelection: (key: FoundTableKey) => void;
}

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  button: { marginTop: tokens.spacingVerticalS },
});

/** A table that is wanted and was not found, and the way to say where it is. */
export function TableCard({ table: { key }, canSelect, isRunning, onNameSelection }: TableCardProps) {
  const styles = useStyles();
  const strings = useStrings();
  const takeSelection = useCallback(() => onNameSelection(key), [key, onNameSelection]);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{strings.notFound(key)}</p>
      {canSelect && (
        <>
          <p className={styles.hint}>{strings.selectFirst}</p>
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={isRunning}
            aria-label={strings.labelFor(strings.useSelection, key)}
            onClick={takeSelection}
          >
            {strings.useSelection}
          </Button>
        </>
      )}
    </div>
  );
}
