import {
  makeStyles,
  SearchBox,
  ToggleButton,
  tokens,
  type InputOnChangeData,
  type SearchBoxChangeEvent,
} from "@fluentui/react-components";
import { useCallback } from "react";
import type { Severity } from "#core/model/issue";
import type { IssueFilter } from "../result/issueFilter";
import type { IssueGroup } from "../result/issuesBySeverity";
import { useStrings } from "../strings/useStrings";
import { SeverityIcon } from "./SeverityIcon";

export interface IssueFilterBarProps {
  /** Of all issues, found or not. */
  readonly groups: readonly IssueGroup[];
  readonly filter: IssueFilter;
  readonly onSearch: (query: string) => void;
  readonly onToggle: (severity: Severity) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  search: { maxWidth: "none", width: "100%" },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  severity: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
});

/** What to look for in the issues, and of which severities. */
export function IssueFilterBar({ groups, filter: { query, severities }, onSearch, onToggle }: IssueFilterBarProps) {
  const styles = useStyles();
  const strings = useStrings();
  const search = useCallback(
    (_event: SearchBoxChangeEvent, { value }: InputOnChangeData) => onSearch(value),
    [onSearch],
  );
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.search}
        aria-label={strings.filter.search}
        placeholder={strings.filter.search}
        value={query}
        onChange={search}
      />
      <div className={styles.severities} role="group" aria-label={strings.filter.severities}>
        {groups.map((group) => (
          <SeverityToggle
            key={group.severity}
            group={group}
            isPressed={severities.has(group.severity)}
            onToggle={onToggle}
          />
        ))}
      </div>
    </div>
  );
}

interface SeverityToggleProps {
  readonly group: IssueGroup;
  readonly isPressed: boolean;
  readonly onToggle: (severity: Severity) => void;
}

function SeverityToggle({ group: { severity, issues }, isPressed, onToggle }: SeverityToggleProps) {
  const styles = useStyles();
  const strings = useStrings();
  const toggle = useCallback(() => onToggle(severity), [onToggle, severity]);
  return (
    <ToggleButton
      className={styles.severity}
      size="small"
      checked={isPressed}
      icon={<SeverityIcon severity={severity} />}
      onClick={toggle}
    >
      {strings.issueGroup(severity, issues.length)}
    </ToggleButton>
  );
}
