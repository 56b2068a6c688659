import { setBreaks } from "../aspects/breaks";
import type { Operation } from "./operation.types";

export const pageBreaks: Operation<"page-breaks"> = {
  write({ worksheets }, { sheet, rows }) {
    setBreaks(worksheets.getItem(sheet), rows);
  },
  touches: ({ sheet }) => [{ thing: { kind: "breaks", sheet } }],
};
