import type { CellArea } from "#core/model/grid";
import type { WriteOperation, WritePlan } from "#core/model/plan";

/** Something that a plan changes and that can be put back. */
export type Touched =
  | {
      readonly kind: "contents" | "number-format" | "format" | "borders" | "width" | "height" | "link" | "highlights";
      readonly area: CellArea;
    }
  | { readonly kind: "breaks" | "page"; readonly sheet: string }
  | { readonly kind: "name"; readonly name: string; readonly scope?: string };

/** What a plan touches on worksheets that were there before it, each thing once. */
export function touchedBy({ operations }: WritePlan): Touched[] {
  const added = new Set(addedSheets({ operations }));
  const found = operations.flatMap(touchedByOperation).filter((touched) => !added.has(sheetOf(touched) ?? ""));
  return [...new Map(found.map((touched) => [JSON.stringify(touched), touched])).values()];
}

/** The worksheets that a plan adds. */
export function addedSheets({ operations }: WritePlan): string[] {
  return operations.flatMap((operation) => (operation.kind === "add-sheet" ? [operation.sheet] : []));
}

function sheetOf(touched: Touched): string | null {
  return "area" in touched ? touched.area.sheet : "sheet" in touched ? touched.sheet : null;
}

function touchedByOperation(operation: WriteOperation): Touched[] {
  switch (operation.kind) {
    case "values": {
      const { at, values } = operation;
      return [{ kind: "contents", area: { ...at, rowCount: values.length, columnCount: values[0]?.length ?? 0 } }];
    }
    case "formula":
      return [{ kind: "contents", area: oneCell(operation.at) }];
    case "number-format":
      return [{ kind: "number-format", area: operation.area }];
    case "format": {
      const { area, format } = operation;
      return [{ kind: "format", area }, ...(format.borders ? [{ kind: "borders", area } as const] : [])];
    }
    case "copy-format": {
      const area = { ...operation.from, ...operation.to };
      return [
        { kind: "format", area },
        { kind: "borders", area },
        { kind: "number-format", area },
        { kind: "highlights", area },
      ];
    }
    case "column-width":
      return [{ kind: "width", area: oneCell({ sheet: operation.sheet, row: 0, column: operation.column }) }];
    case "row-height": {
      const { sheet, row, rowCount } = operation;
      return Array.from({ length: rowCount }, (_, index) => ({
        kind: "height",
        area: oneCell({ sheet, row: row + index, column: 0 }),
      }));
    }
    case "define-name":
      return [{ kind: "name", name: operation.name, ...(operation.scope !== undefined && { scope: operation.scope }) }];
    case "add-name":
      return [{ kind: "name", name: operation.name }];
    case "highlight-rows":
      return [{ kind: "highlights", area: operation.area }];
    // Excel dresses a cell as a link and undresses it again.
    case "link":
      return [
        { kind: "link", area: oneCell(operation.at) },
        { kind: "contents", area: oneCell(operation.at) },
        { kind: "format", area: oneCell(operation.at) },
      ];
    case "unlink":
      return cellsOf(operation.area).flatMap((area) => [
        { kind: "link", area },
        { kind: "format", area },
      ]);
    case "page-breaks":
      return [{ kind: "breaks", sheet: operation.sheet }];
    case "page-layout":
      return [{ kind: "page", sheet: operation.sheet }];
    // The cells were blank and single before a format was copied over them.
    case "unmerge":
      return [];
    // They come with their worksheets, and go with them; what a chart shows is put back by its own operation.
    case "add-sheet":
    case "freeze-rows":
    case "chart":
    case "chart-data":
      return [];
  }
}

function oneCell({ sheet, row, column }: Pick<CellArea, "sheet" | "row" | "column">): CellArea {
  return { sheet, row, column, rowCount: 1, columnCount: 1 };
}

function cellsOf({ sheet, row, column, rowCount, columnCount }: CellArea): CellArea[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    oneCell({ sheet, row: row + Math.floor(index / columnCount), column: column + (index % columnCount) }),
  );
}
