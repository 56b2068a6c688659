import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FoundTable } from "#core/model/foundTable";
import { useStrings } from "../strings/useStrings";
import { TableCard, type TableCardProps } from "./TableCard";

export interface TableCardsProps extends Omit<TableCardProps, "table"> {
  readonly tables: readonly FoundTable[];
  readonly onInsertStarter: () => void;
  /** null where the sample cannot be opened beside the workbook. */
  readonly onOpenSample: (() => void) | null;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What is still to be settled about where the tables are; a line where nothing is. */
export function TableCards({
  tables,
  canSelect,
  isRunning,
  onLocate,
  onName,
  onInsertStarter,
  onOpenSample,
}: TableCardsProps) {
  const styles = useStyles();
  const strings = useStrings();
  const unnamed = tables.filter(({ isNamed }) => !isNamed);
  if (unnamed.length === 0) {
    return <p className={styles.line}>{strings.allNamed}</p>;
  }
  const hasNoTable = tables.every(
    ({ key, area, isNamed }) => key === "basicInformation" || (area === null && !isNamed),
  );
  return (
    <section className={styles.root} aria-label={strings.tables}>
      {unnamed.map((table) => (
        <TableCard
          key={table.key}
          table={table}
          canSelect={canSelect}
          isRunning={isRunning}
          onLocate={onLocate}
          onName={onName}
        />
      ))}
      {hasNoTable && (
        <>
          <p className={styles.text}>{strings.noTables}</p>
          <Button disabledFocusable={isRunning} onClick={onInsertStarter}>
            {strings.insertStarter}
          </Button>
          {onOpenSample !== null && (
            <Button disabledFocusable={isRunning} onClick={onOpenSample}>
              {strings.openSample}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
