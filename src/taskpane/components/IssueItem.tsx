import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useCallback } from "react";
import { addressText } from "#core/model/address";
import type { CellAddress } from "#core/model/grid";
import type { Issue } from "#core/model/issue";
import { useStrings } from "../strings/useStrings";

export interface IssueItemProps {
  readonly issue: Issue;
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
  locate: { flexShrink: 0, minWidth: "auto", color: tokens.colorBrandForeground1 },
});

/** One issue: what was found and what to do, its cell, and the way there. */
export const IssueItem = memo(function IssueItem({ issue, onLocate }: IssueItemProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { cell } = issue;
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
    </li>
  );
});
