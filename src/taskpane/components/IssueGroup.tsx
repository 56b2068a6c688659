import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useId, useState } from "react";
import { addressText } from "#core/model/address";
import type { CellAddress } from "#core/model/grid";
import type { Issue } from "#core/model/issue";
import type { IssueGroup as Group } from "../result/issuesBySeverity";
import { useStrings } from "../strings/useStrings";
import { FixAllButton } from "./FixAllButton";
import type { Fixing } from "./fixing";
import { IssueItem } from "./IssueItem";
import { SeverityIcon } from "./SeverityIcon";

export interface IssueGroupProps {
  readonly group: Group;
  readonly fixing: Fixing;
  readonly onLocate: (cell: CellAddress) => void;
}

/** How many issues a group shows at first and with each click: thousands at once would make the pane slow. */
const pageSize = 20;

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  more: { marginTop: tokens.spacingVerticalS, width: "100%" },
});

export function IssueGroup({ group: { severity, issues }, fixing, onLocate }: IssueGroupProps) {
  const styles = useStyles();
  const strings = useStrings();
  const headingId = useId();
  const [shown, setShown] = useState(pageSize);
  const showMore = useCallback(() => setShown((count) => count + pageSize), []);
  const hidden = issues.length - shown;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        <SeverityIcon severity={severity} />
        {strings.issueGroup(severity, issues.length)}
      </h3>
      <FixAllButton issues={issues} fixing={fixing} />
      <ul className={styles.list}>
        {keyed(issues.slice(0, shown)).map(({ key, issue }) => (
          <IssueItem key={key} issue={issue} fixing={fixing} onLocate={onLocate} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button className={styles.more} onClick={showMore}>
          {strings.showMore(Math.min(pageSize, hidden))}
        </Button>
      )}
    </section>
  );
}

/**
 * Keys that stay when other issues come and go, so that a reason which is being written stays with its
 * issue. One cell may have the same issue twice, an unknown name in a template for instance.
 */
function keyed(issues: readonly Issue[]): readonly { readonly key: string; readonly issue: Issue }[] {
  const counts = new Map<string, number>();
  return issues.map((issue) => {
    const place = `${issue.check.id} ${issue.cell === null ? "" : addressText(issue.cell)}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return { key: `${place} ${count}`, issue };
  });
}
