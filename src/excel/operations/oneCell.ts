import type { CellAddress, CellArea } from "#core/model/grid";

export function oneCell({ sheet, row, column }: CellAddress): CellArea {
  return { sheet, row, column, rowCount: 1, columnCount: 1 };
}
