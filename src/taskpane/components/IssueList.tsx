import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellAddress } from "#core/model/grid";
import type { IssueGroup as Group } from "../result/issuesBySeverity";
import { useStrings } from "../strings/useStrings";
import { IssueGroup } from "./IssueGroup";

export interface IssueListProps {
  readonly groups: readonly Group[];
  readonly onLocate: (cell: CellAddress) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The issues of the last run, the gravest first, each with a way to its cell. */
export function IssueList({ groups, onLocate }: IssueListProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{strings.issues}</h2>
      {groups.length === 0 && <p className={styles.none}>{strings.noIssues}</p>}
      {groups.map((group) => (
        <IssueGroup key={group.severity} group={group} onLocate={onLocate} />
      ))}
    </section>
  );
}
