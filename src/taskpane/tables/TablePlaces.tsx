import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundTableKey } from "#core/model/foundTable";
import { useStrings } from "../strings/useStrings";
import { OtherAreas } from "./OtherAreas";
import { TableCard } from "./TableCard";
import { TablesLine, type TablesLineProps } from "./TablesLine";

export interface TablePlacesProps extends TablesLineProps {
  /** Whether there are cells that the user can select. */
  readonly canSelect: boolean;
  readonly onNameSelection: (key: FoundTableKey) => void;
  readonly onInsertStarter: () => void;
  /** null where the sample cannot be opened beside the workbook. */
  readonly onOpenSample: (() => void) | null;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

/** Where the tables are, in a line; a card for each that is wanted and was not found. 基本信息 is wanted by nobody: its form asks. */
export function TablePlaces({
  tables,
  canSelect,
  isRunning,
  onLocate,
  onName,
  onNameSelection,
  onInsertStarter,
  onOpenSample,
}: TablePlacesProps) {
  const styles = useStyles();
  const strings = useStrings();
  const lost = tables.filter(({ key, area, isNamed }) => key !== "basicInformation" && area === null && !isNamed);
  const byHeader = tables.filter(({ area, isNamed }) => area !== null && !isNamed);
  const hasNoTable = lost.length === 2;
  return (
    <section className={styles.root} aria-label={strings.tables}>
      <TablesLine tables={tables} isRunning={isRunning} onLocate={onLocate} onName={onName} />
      {canSelect && byHeader.length > 0 && (
        <OtherAreas tables={byHeader} isRunning={isRunning} onNameSelection={onNameSelection} />
      )}
      {lost.map((table) => (
        <TableCard
          key={table.key}
          table={table}
          canSelect={canSelect}
          isRunning={isRunning}
          onNameSelection={onNameSelection}
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
