import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const highlightRows: Operation<"highlight-rows"> = {
  write(workbook, { area, formula, fill }) {
    const { custom } = rangeOf(workbook, area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
  },
  touches: ({ area }) => [{ thing: { kind: "highlights", area } }],
};
