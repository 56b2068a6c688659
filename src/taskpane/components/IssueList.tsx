import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo, type RefObject } from "react";
import type { CellAddress } from "#core/model/grid";
import type { Issue } from "#core/model/issue";
import type { FilteredIssues } from "../hooks/useIssueFilter";
import { issuesBySeverity } from "../result/issuesBySeverity";
import { useStrings } from "../strings/useStrings";
import type { Fixing } from "./fixing";
import { IssueCounts } from "./IssueCounts";
import { IssueFilterBar } from "./IssueFilterBar";
import { IssueGroup } from "./IssueGroup";
import { LiveRegion } from "./LiveRegion";

export interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly search: FilteredIssues;
  readonly fixing: Fixing;
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

/** The issues of the last run, the gravest first, each with a way to its cell; many of them can be searched. */
export function IssueList({
  issues,
  headingRef,
  search: { filter, search, toggle, found, isFiltered },
  fixing,
  onLocate,
}: IssueListProps) {
  const styles = useStyles();
  const strings = useStrings();
  const groups = useMemo(() => issuesBySeverity(issues), [issues]);
  const foundGroups = useMemo(() => issuesBySeverity(found), [found]);
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
          {strings.issues}
        </h2>
        {filter === null && <IssueCounts groups={groups} />}
      </div>
      {filter !== null && (
        <>
          <IssueFilterBar groups={groups} filter={filter} onSearch={search} onToggle={toggle} />
          <LiveRegion
            text={!isFiltered ? "" : found.length === 0 ? strings.filter.nothing : strings.filter.found(found.length)}
          />
        </>
      )}
      {issues.length === 0 && (
        <p className={styles.none}>
          <CheckmarkCircleFilled className={styles.noneIcon} />
          {strings.noIssues}
        </p>
      )}
      {issues.length > 0 && found.length === 0 && (
        <p className={styles.none} aria-hidden="true">
          {strings.filter.nothing}
        </p>
      )}
      {foundGroups.map((group) => (
        <IssueGroup key={group.severity} group={group} fixing={fixing} onLocate={onLocate} />
      ))}
    </section>
  );
}
