import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, useCallback } from "react";
import type { TablePlace } from "#app/nameTable";
import type { FoundTable } from "#core/model/foundTable";
import type { CellAddress } from "#core/model/grid";
import { useStrings } from "../strings/useStrings";
import { tablesOnSheets, type TableOnSheet } from "./tablesLine";

export interface TablesLineProps {
  readonly tables: readonly FoundTable[];
  readonly isRunning: boolean;
  readonly onLocate: (cell: CellAddress) => void;
  readonly onName: (places: readonly TablePlace[]) => void;
}

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  place: { minWidth: 0 },
  link: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
});

/** What was found, in a line: each place leads there, and names are an offer. */
export function TablesLine({ tables, isRunning, onLocate, onName }: TablesLineProps) {
  const styles = useStyles();
  const strings = useStrings();
  const found = tablesOnSheets(tables);
  const unnamed = tables.flatMap(({ key, area, isNamed }) => (area === null || isNamed ? [] : [{ key, area }]));
  const name = useCallback(() => onName(unnamed), [onName, unnamed]);
  return (
    <>
      <div className={styles.line}>
        {found.map((table, index) => (
          <Fragment key={table.key}>
            {index > 0 && <span aria-hidden="true">·</span>}
            <Place table={table} onLocate={onLocate} />
          </Fragment>
        ))}
        {unnamed.length > 0 && (
          <Button
            size="small"
            appearance="transparent"
            disabledFocusable={isRunning}
            title={strings.fixPlacesHint}
            onClick={name}
          >
            {strings.fixPlaces}
          </Button>
        )}
      </div>
    </>
  );
}

function Place({
  table: { key, area, place },
  onLocate,
}: {
  readonly table: TableOnSheet;
  readonly onLocate: (cell: CellAddress) => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const locate = useCallback(() => onLocate(area), [area, onLocate]);
  return (
    <span className={styles.place}>
      {strings.tableName[key]}{" "}
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={`${strings.labelFor(strings.showPlace, key)} ${place}`}
        onClick={locate}
      >
        {place}
      </Link>
    </span>
  );
}
