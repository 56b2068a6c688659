import type { Operation } from "./operation.types";

export const freezeRows: Operation<"freeze-rows"> = {
  write({ worksheets }, { sheet, rowCount }) {
    worksheets.getItem(sheet).freezePanes.freezeRows(rowCount);
  },
  notUndone: "Rows are frozen only on a worksheet that the same plan adds, and go with it.",
};
