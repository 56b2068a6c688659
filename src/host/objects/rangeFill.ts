import { colorInput } from "#host/cells/colorInput";
import { changeFormat, commonFormat } from "#host/cells/formatCells";
import type { SheetRange } from "#host/cells/sheetRange";
import { colorOf } from "#host/document/color";
import { notSupported } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
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

/** The file's words for patterns, and Excel's. */
const patterns: Readonly<Record<string, string>> = {
  none: "None",
  solid: "Solid",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

/** Excel.RangeFill. A cell without a fill reads as white. */
export const rangeFillObject = hostType<SheetRange>("RangeFill", {
  properties: {
    color: {
      read: (range) =>
        commonFormat(range, (style) => {
          const pattern = range.workbook.document.styles.item(style, "fills")?.child("patternFill");
          const kind = pattern?.attribute("patternType") ?? "none";
          return kind === "none"
            ? "#FFFFFF"
            : colorOf(range.workbook.document, pattern?.child(kind === "solid" ? "fgColor" : "bgColor"), "#FFFFFF");
        }),
      write: setFill,
    },
    pattern: {
      read: (range) =>
        commonFormat(range, (style) => {
          const fill = range.workbook.document.styles.item(style, "fills");
          if (fill?.child("gradientFill")) {
            throw notSupported("reading the pattern of a gradient");
          }
          return patterns[fill?.child("patternFill")?.attribute("patternType") ?? "none"] ?? null;
        }),
    },
  },
  methods: {
    clear: (range) => setFill(range, ""),
  },
});
