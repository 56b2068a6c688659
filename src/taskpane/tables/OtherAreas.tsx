import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { FoundTable, FoundTableKey } from "#core/model/foundTable";
import { useStrings } from "../strings/useStrings";

export interface OtherAreasProps {
  /** Those that were found by their headers. */
  readonly tables: readonly FoundTable[];
  readonly isRunning: boolean;
  readonly onNameSelection: (key: FoundTableKey) => void;
}

const useStyles = makeStyles({
  summary: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, cursor: "pointer" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** For the rare case that a table was found where it is not. */
export function OtherAreas({ tables, isRunning, onNameSelection }: OtherAreasProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <details>
      <summary className={styles.summary}>{strings.otherAreas}</summary>
      <p className={styles.hint}>{strings.selectFirst}</p>
      <div className={styles.buttons}>
        {tables.map(({ key }) => (
          <AreaButton key={key} of={key} isRunning={isRunning} onNameSelection={onNameSelection} />
        ))}
      </div>
    </details>
  );
}

function AreaButton({
  of: key,
  isRunning,
  onNameSelection,
}: Omit<OtherAreasProps, "tables"> & { readonly of: FoundTableKey }) {
  const strings = useStrings();
  const take = useCallback(() => onNameSelection(key), [key, onNameSelection]);
  return (
    <Button size="small" disabledFocusable={isRunning} onClick={take}>
      {strings.labelFor(strings.useSelection, key)}
    </Button>
  );
}
