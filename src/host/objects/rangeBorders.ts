import { type BorderLine, readBorder, writeBorder } from "#host/cells/borders";
import type { SheetRange } from "#host/cells/sheetRange";
import { hostType } from "#host/protocol/hostType";

/** Excel.RangeBorder. */
const rangeBorderObject = hostType<BorderLine>("RangeBorder", {
  identity: ({ index }) => ({ Id: index }),
  properties: {
    sideIndex: { read: ({ index }) => index },
    style: { read: (line) => readBorder(line, "style"), write: (line, value) => writeBorder(line, "style", value) },
    weight: { read: (line) => readBorder(line, "weight"), write: (line, value) => writeBorder(line, "weight", value) },
    color: { read: (line) => readBorder(line, "color"), write: (line, value) => writeBorder(line, "color", value) },
  },
});

/** Excel.RangeBorderCollection; diagonals are refused. */
export const rangeBordersObject = hostType<SheetRange>("RangeBorderCollection", {
  item: (range, args) => rangeBorderObject({ range, index: args.text(0) }),
});
