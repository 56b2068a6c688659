import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { CellAddress } from "#core/model/grid";
import type { IssueGroup as Group } from "../result/issuesBySeverity";
import { useStrings } from "../strings/useStrings";
import { IssueCounts } from "./IssueCounts";
import { IssueGroup } from "./IssueGroup";

export interface IssueListProps {
  readonly groups: readonly Group[];
  readonly onLocate: (cell: CellAddress) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  none: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  noneIcon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorStatusSuccessForeground1 },
});

/** The issues of the last run, the gravest first, each with a way to its cell. */
export function IssueList({ groups, onLocate }: IssueListProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{strings.issues}</h2>
        <IssueCounts groups={groups} />
      </div>
      {groups.length === 0 && (
        <p className={styles.none}>
          <CheckmarkCircleFilled className={styles.noneIcon} />
          {strings.noIssues}
        </p>
      )}
      {groups.map((group) => (
        <IssueGroup key={group.severity} group={group} onLocate={onLocate} />
      ))}
    </section>
  );
}
