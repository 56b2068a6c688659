import { colorInput } from "#host/cells/colorInput";
import { changeFormat, commonFormat } from "#host/cells/formatCells";
import type { SheetRange } from "#host/cells/sheetRange";
import { colorOf } from "#host/document/color";
import type { Json } from "#host/protocol/json";
import { hostType } from "#host/protocol/hostType";

function setFill(range: SheetRange, value: Json): void {
  const { styles } = range.workbook.document;
  const color = value === "" ? undefined : colorInput(value);
  changeFormat(range, (style) =>
    styles.withItem(style, "fills", `color ${color ?? "none"}`, (fill) => {
      const pattern = fill.create("patternFill", { patternType: color === undefined ? "none" : "solid" });
      if (color !== undefined) {
        pattern.append(fill.create("fgColor", { rgb: color }));
        pattern.append(fill.create("bgColor", { indexed: 64 }));
      }
      fill.children.splice(0, fill.children.length, pattern);
    }),
  );
}

/** Excel.RangeFill. A cell without a fill reads as white. */
export const rangeFillObject = hostType<SheetRange>("RangeFill", {
  properties: {
    color: {
      read: (range) =>
        commonFormat(range, (style) => {
          const pattern = range.workbook.document.styles.item(style, "fills")?.child("patternFill");
          const kind = pattern?.attribute("patternType") ?? "none";
          return kind === "none" ? "#FFFFFF" : colorOf(range.workbook.document, pattern?.child(kind === "solid" ? "fgColor" : "bgColor"), "#FFFFFF");
        }),
      write: setFill,
    },
  },
  methods: {
    clear: (range) => setFill(range, ""),
  },
});
