import { type Area, parseArea } from "#host/vocabulary/cellAddress";
import type { Sheet } from "./sheet";
import type { WorkbookDocument } from "./workbookDocument";

/** An Excel table (list object) of a sheet. */
export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  /** Header and totals included. */
  readonly area: Area;
  /** `undefined` for a table without a header. */
  readonly headerRow: number | undefined;
  readonly totalsRow: number | undefined;
}

export function tablesOf(document: WorkbookDocument, sheet: Sheet): SheetTable[] {
  const { parts } = document;
  return parts
    .relationships(sheet.partName)
    .filter((each) => each.kind === "table" && parts.has(each.target))
    .flatMap(({ target }) => {
      const element = parts.xml(target);
      const area = parseArea(element.attribute("ref") ?? "");
      if (!area) {
        return [];
      }
      const hasHeader = element.attribute("headerRowCount") !== "0";
      const hasTotals = Number(element.attribute("totalsRowCount") ?? 0) > 0;
      return {
        id: element.attribute("id") ?? "",
        name: element.attribute("displayName") ?? element.attribute("name") ?? "",
        sheet,
        area,
        headerRow: hasHeader ? area.top : undefined,
        totalsRow: hasTotals ? area.bottom : undefined,
      };
    });
}

export function allTables(document: WorkbookDocument): SheetTable[] {
  return document.sheets.flatMap((sheet) => tablesOf(document, sheet));
}
