import { addressText } from "#core/model/address";
import { oneCell } from "./oneCell";
import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const link: Operation<"link"> = {
  write(workbook, { at, target, text }) {
    rangeOf(workbook, oneCell(at)).hyperlink = { documentReference: addressText(target), textToDisplay: text };
  },
  // Excel dresses a cell as a link and undresses it again.
  touches({ at }) {
    const area = oneCell(at);
    return [
      { thing: { kind: "link", area } },
      { thing: { kind: "contents", area } },
      { thing: { kind: "format", area } },
    ];
  },
};
