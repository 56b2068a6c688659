import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useCallback, useMemo } from "react";
import { addressText } from "#core/model/address";
import type { CellAddress } from "#core/model/grid";
import type { Issue } from "#core/model/issue";
import { useStrings } from "../strings/useStrings";
import type { Fixing } from "./fixing";
import { IssueFixes } from "./IssueFixes";

export interface IssueItemProps {
  readonly issue: Issue;
  readonly fixing: Fixing;
  readonly onLocate: (cell: CellAddress) => void;
}

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    // Seen in high contrast, where there are no shadows.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderLeft: `${tokens.strokeWidthThicker} solid`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  note: { borderLeftColor: tokens.colorBrandStroke1 },
  text: { margin: 0, overflowWrap: "anywhere" },
  place: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.spacingVerticalXXL,
  },
  address: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  locate: {
    flexShrink: 0,
    minWidth: "auto",
    color: tokens.colorBrandForeground1,
    // Brand blue on the grey under the pointer is too faint in the dark theme.
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover:active": { color: tokens.colorNeutralForeground1 },
  },
});

/** One issue: what was found and what to do, its cell, the way there, and what can be done at a click. */
export const IssueItem = memo(function IssueItem({
  issue,
  fixing: { offersOf, isRunning, onFix },
  onLocate,
}: IssueItemProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { cell } = issue;
  const offers = useMemo(() => offersOf(issue), [issue, offersOf]);
  const locate = useCallback(() => {
    if (cell !== null) {
      onLocate(cell);
    }
  }, [cell, onLocate]);
  return (
    <li className={mergeClasses(styles.root, styles[issue.severity])}>
      <p className={styles.text}>{strings.issueText(issue)}</p>
      <div className={styles.place}>
        <span className={styles.address}>{cell === null ? strings.wholeWorkbook : addressText(cell)}</span>
        {cell !== null && (
          <Button
            className={styles.locate}
            appearance="subtle"
            size="small"
            aria-label={strings.locateCell(addressText(cell))}
            onClick={locate}
          >
            {strings.locate}
          </Button>
        )}
      </div>
      {cell !== null && offers.length > 0 && (
        <IssueFixes offers={offers} cell={cell} isRunning={isRunning} onFix={onFix} />
      )}
    </li>
  );
});
