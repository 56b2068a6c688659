import type { Operation } from "./operation.types";

export const addSheet: Operation<"add-sheet"> = {
  write({ worksheets }, { sheet, visibility }) {
    const added = worksheets.add(sheet);
    if (visibility === "VeryHidden") {
      added.visibility = "VeryHidden";
    }
  },
  // Excel refuses to add one that is there.
  touches: ({ sheet }) => [{ thing: { kind: "sheet", sheet }, before: [] }],
};
