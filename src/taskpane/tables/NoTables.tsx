import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "#core/model/grid";
import type { Issue } from "#core/model/issue";
import { PlacedItem } from "../components/PlacedItem";
import { useStrings } from "../strings/useStrings";

export interface NoTablesProps {
  readonly issues: readonly Issue[];
  readonly onLocate: (cell: CellAddress) => void;
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** In place of a result where neither 预算表 nor 指标表 could be read: why, where there is more to say than that they are not there. */
export function NoTables({ issues, onLocate }: NoTablesProps) {
  const styles = useStyles();
  const strings = useStrings();
  const reasons = issues.filter(({ check, severity }) => severity === "error" && check.id !== "name-missing");
  return (
    <>
      <p className={styles.hint}>{strings.noTablesYet}</p>
      {reasons.length > 0 && (
        <ul className={styles.list}>
          {reasons.map((issue) => (
            <PlacedItem
              key={`${issue.check.id} ${strings.issueText(issue)}`}
              cell={issue.cell}
              text={strings.issueText(issue)}
              onLocate={onLocate}
            />
          ))}
        </ul>
      )}
    </>
  );
}
