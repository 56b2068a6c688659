import { makeStyles, Tab, TabList, tokens, type SelectTabData, type SelectTabEvent } from "@fluentui/react-components";
import {
  AllCommunityModule,
  ModuleRegistry,
  themeQuartz,
  type CellClassParams,
  type ColDef,
  type GridApi,
  type GridReadyEvent,
} from "ag-grid-community";
import { AgGridReact } from "ag-grid-react";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { columnName } from "#core/model/address";
import type { CellAddress } from "#core/model/grid";
import type { SheetTexts } from "#excel/readSheets";
import { useLocalStrings } from "./useLocalStrings";

ModuleRegistry.registerModules([AllCommunityModule]);

export interface SheetGridProps {
  readonly sheets: readonly SheetTexts[];
  /** The sheet that is shown. */
  readonly sheet: string;
  readonly onSelectSheet: (sheet: string) => void;
  /** The cell that was asked for last. */
  readonly selected: CellAddress | null;
  /** Cells that something was found about. */
  readonly marked: ReadonlySet<string>;
}

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0 },
  grid: { flexGrow: 1, minHeight: "240px" },
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  empty: { flexGrow: 1, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

const gridTheme = themeQuartz.withParams({
  fontSize: 13,
  rowHeight: 28,
  headerHeight: 28,
  columnBorder: true,
  backgroundColor: tokens.colorNeutralBackground1,
  foregroundColor: tokens.colorNeutralForeground1,
  borderColor: tokens.colorNeutralStroke2,
  accentColor: tokens.colorBrandStroke1,
  browserColorScheme: "inherit",
});

/** Where a cell stands among the marked: `3 2`. */
export function cellMark({ sheet, row, column }: CellAddress): string {
  return `${sheet} ${row} ${column}`;
}

/** The workbook's sheets to look at, with a tab for each below, as in Excel. */
export function SheetGrid({ sheets, sheet, onSelectSheet, selected, marked }: SheetGridProps) {
  const styles = useStyles();
  const strings = useLocalStrings();
  const grid = useRef<GridApi<Row> | null>(null);
  const texts = sheets.find(({ name }) => name === sheet)?.texts;
  const rows = useMemo(() => (texts ?? []).map((cells, index): Row => ({ number: index + 1, cells })), [texts]);
  const columns = useMemo(
    () => columnsOf(texts ?? [], strings.rowNumber, sheet, selected, marked),
    [texts, strings, sheet, selected, marked],
  );
  const ready = useCallback(({ api }: GridReadyEvent<Row>) => {
    grid.current = api;
  }, []);
  const selectTab = useCallback(
    (_event: SelectTabEvent, { value }: SelectTabData) => onSelectSheet(String(value)),
    [onSelectSheet],
  );

  useEffect(() => {
    if (selected?.sheet === sheet && selected.row < rows.length) {
      grid.current?.ensureIndexVisible(selected.row, "middle");
      grid.current?.ensureColumnVisible(String(selected.column));
      grid.current?.setFocusedCell(selected.row, String(selected.column));
    }
  }, [selected, sheet, rows]);

  return (
    <section className={styles.root} aria-label={strings.cells(sheet)}>
      {rows.length === 0 ? (
        <p className={styles.empty}>{strings.emptySheet}</p>
      ) : (
        <div className={styles.grid}>
          <AgGridReact<Row>
            key={sheet}
            theme={gridTheme}
            rowData={rows}
            columnDefs={columns}
            onGridReady={ready}
            suppressMovableColumns
            enableCellTextSelection
          />
        </div>
      )}
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={sheet}
        onTabSelect={selectTab}
        aria-label={strings.sheets}
      >
        {sheets.map(({ name }) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
    </section>
  );
}

const widest = 360;

function columnsOf(
  texts: SheetTexts["texts"],
  rowNumber: string,
  sheet: string,
  selected: CellAddress | null,
  marked: ReadonlySet<string>,
): ColDef<Row>[] {
  const count = texts.reduce((most, cells) => Math.max(most, cells.length), 0);
  const colour =
    (column: number) =>
    ({ rowIndex }: CellClassParams<Row>) => {
      const cell = { sheet, row: rowIndex, column };
      if (selected && cellMark(selected) === cellMark(cell)) {
        return { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" };
      }
      return marked.has(cellMark(cell))
        ? { backgroundColor: tokens.colorStatusWarningBackground2 }
        : { outline: "none" };
    };
  const numbers: ColDef<Row> = {
    colId: "number",
    headerName: rowNumber,
    pinned: "left",
    width: 72,
    sortable: false,
    valueGetter: ({ data }) => data?.number,
  };
  return [
    numbers,
    ...Array.from({ length: count }, (_, column): ColDef<Row> => {
      const longest = texts.slice(0, 200).reduce((most, cells) => Math.max(most, cells[column]?.length ?? 0), 4);
      const width = Math.min(widest, longest * 14 + 24);
      return {
        colId: String(column),
        headerName: columnName(column),
        // The last column takes what room is left.
        ...(column === count - 1 ? { flex: 1, minWidth: width } : { width }),
        sortable: false,
        resizable: true,
        valueGetter: ({ data }) => data?.cells[column] ?? "",
        tooltipValueGetter: ({ value }) => String(value ?? ""),
        cellStyle: colour(column),
      };
    }),
  ];
}
