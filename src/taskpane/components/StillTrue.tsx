import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { CellAddress } from "#core/model/grid";
import type { InputChange } from "#core/model/inputs";
import { useStrings } from "../strings/useStrings";
import { PlacedItem } from "./PlacedItem";

export interface StillTrueProps {
  /** What changed since the report was generated. */
  readonly changes: readonly InputChange[];
  readonly onLocate: (cell: CellAddress) => void;
}

/** Changes that are told at first. */
const firstChanges = 3;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  more: { minWidth: "auto", padding: 0 },
});

/** What changed in the tables since the report was generated. */
export function StillTrue({ changes, onLocate }: StillTrueProps) {
  const styles = useStyles();
  const strings = useStrings();
  const [showsAll, setShowsAll] = useState(false);
  const showAll = useCallback(() => setShowsAll(true), []);
  const shown = showsAll ? changes : changes.slice(0, firstChanges);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{strings.changedSince}</MessageBarTitle>
        <ul className={styles.list}>
          {shown.map((change, position) => (
            <PlacedItem
              key={position}
              cell={"cell" in change ? change.cell : null}
              text={strings.changeText(change)}
              onLocate={onLocate}
            />
          ))}
        </ul>
        {shown.length < changes.length && (
          <Button className={styles.more} appearance="transparent" size="small" onClick={showAll}>
            {strings.showMore(changes.length - shown.length)}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
