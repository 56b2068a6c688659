import { makeStyles, tokens } from "@fluentui/react-components";
import type { IssueGroup } from "../result/issuesBySeverity";
import { useStrings } from "../strings/useStrings";
import { SeverityIcon } from "./SeverityIcon";

export interface IssueCountsProps {
  readonly groups: readonly IssueGroup[];
}

const useStyles = makeStyles({
  root: { display: "flex", columnGap: tokens.spacingHorizontalM },
  count: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How many of each severity, at a glance. A screen reader gets the same from the groups' headings. */
export function IssueCounts({ groups }: IssueCountsProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.root} aria-hidden="true">
      {groups.map(({ severity, issues }) => (
        <span key={severity} className={styles.count} title={strings.issueGroup(severity, issues.length)}>
          <SeverityIcon severity={severity} />
          {issues.length}
        </span>
      ))}
    </div>
  );
}
