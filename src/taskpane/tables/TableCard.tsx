import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { FoundTable, FoundTableKey } from "#core/model/foundTable";
import type { CellAddress, CellArea } from "#core/model/grid";
import { useStrings } from "../strings/useStrings";

export interface TableCardProps {
  readonly table: FoundTable;
  /** Whether there are cells that the user can select. */
  readonly canSelect: boolean;
  readonly isRunning: boolean;
  readonly onLocate: (cell: CellAddress) => void;
  /** `null`: on the selected cells. */
  readonly onName: (key: FoundTableKey, area: CellArea | null) => void;
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
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** A table without a name: where it seems to be, and the ways to settle it. */
export function TableCard({
  table: { key, area, passedOver },
  canSelect,
  isRunning,
  onLocate,
  onName,
}: TableCardProps) {
  const styles = useStyles();
  const strings = useStrings();
  const locate = useCallback(() => {
    if (area !== null) {
      onLocate(area);
    }
  }, [area, onLocate]);
  const confirm = useCallback(() => onName(key, area), [area, key, onName]);
  const takeSelection = useCallback(() => onName(key, null), [key, onName]);
  const takeText = area === null ? strings.useSelection : strings.useSelectionInstead;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{area === null ? strings.notFound(key) : strings.looksLike(key, area)}</p>
      {passedOver.length > 0 && <p className={styles.hint}>{strings.passedOver(passedOver)}</p>}
      {area === null && canSelect && <p className={styles.hint}>{strings.selectFirst}</p>}
      <div className={styles.buttons}>
        {area !== null && (
          <>
            <Button size="small" aria-label={strings.labelFor(strings.locate, key)} onClick={locate}>
              {strings.locate}
            </Button>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isRunning}
              aria-label={strings.labelFor(strings.confirm, key)}
              onClick={confirm}
            >
              {strings.confirm}
            </Button>
          </>
        )}
        {canSelect && (
          <Button
            size="small"
            disabledFocusable={isRunning}
            aria-label={strings.labelFor(takeText, key)}
            onClick={takeSelection}
          >
            {takeText}
          </Button>
        )}
      </div>
    </div>
  );
}
