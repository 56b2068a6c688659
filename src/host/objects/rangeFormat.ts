import { changeFormat, commonFormat } from "#host/cells/formatCells";
import {
  autofitColumns,
  autofitRows,
  readColumnWidth,
  readRowHeight,
  writeColumnWidth,
  writeRowHeight,
} from "#host/cells/sizes";
import type { SheetRange } from "#host/cells/sheetRange";
import { invalidArgument } from "#host/vocabulary/apiError";
import { hostType, type PropertyTable } from "#host/protocol/hostType";
import { rangeBordersObject } from "./rangeBorders";
import { rangeFillObject } from "./rangeFill";
import { rangeFontObject } from "./rangeFont";

const horizontal: Readonly<Record<string, string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const vertical: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** An attribute of `<alignment>` whose words Excel spells otherwise. */
function spelled(
  attribute: string,
  words: Readonly<Record<string, string>>,
  fallback: string,
): PropertyTable<SheetRange> {
  return {
    read: (range) =>
      commonFormat(range, (style) => {
        const value = range.workbook.document.styles.xf(style).child("alignment")?.attribute(attribute);
        return Object.entries(words).find(([, word]) => word === value)?.[0] ?? fallback;
      }),
    write(range, value) {
      const word = typeof value === "string" && Object.hasOwn(words, value) ? words[value] : undefined;
      if (word === undefined) {
        throw invalidArgument();
      }
      const { styles } = range.workbook.document;
      changeFormat(range, (style) =>
        styles.withAlignment(style, `${attribute} ${word}`, (alignment) =>
          alignment.setAttribute(attribute, value === fallback ? undefined : word),
        ),
      );
    },
  };
}

function flag(attribute: string): PropertyTable<SheetRange> {
  return {
    read: (range) =>
      commonFormat(
        range,
        (style) => range.workbook.document.styles.xf(style).child("alignment")?.flag(attribute, false) ?? false,
      ),
    write(range, value) {
      if (typeof value !== "boolean") {
        throw invalidArgument();
      }
      const { styles } = range.workbook.document;
      changeFormat(range, (style) =>
        styles.withAlignment(style, `${attribute} ${value}`, (alignment) =>
          alignment.setAttribute(attribute, value ? 1 : undefined),
        ),
      );
    },
  };
}

/** Excel.RangeFormat. Widths and heights are in points. */
export const rangeFormatObject = hostType<SheetRange>("RangeFormat", {
  properties: {
    horizontalAlignment: spelled("horizontal", horizontal, "General"),
    verticalAlignment: spelled("vertical", vertical, "Bottom"),
    wrapText: flag("wrapText"),
    shrinkToFit: flag("shrinkToFit"),
    indentLevel: {
      read: (range) =>
        commonFormat(range, (style) =>
          Number(range.workbook.document.styles.xf(style).child("alignment")?.attribute("indent") ?? 0),
        ),
      write(range, value) {
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 250) {
          throw invalidArgument();
        }
        const { styles } = range.workbook.document;
        changeFormat(range, (style) =>
          styles.withAlignment(style, `indent ${value}`, (alignment) => {
            alignment.setAttribute("indent", value === 0 ? undefined : value);
            // Only left, right and distributed text can be indented.
            if (value > 0 && !["left", "right", "distributed"].includes(alignment.attribute("horizontal") ?? "")) {
              alignment.setAttribute("horizontal", "left");
            }
          }),
        );
      },
    },
    columnWidth: { read: readColumnWidth, write: writeColumnWidth },
    rowHeight: { read: readRowHeight, write: writeRowHeight },
  },
  children: {
    borders: (range) => rangeBordersObject(range),
    fill: (range) => rangeFillObject(range),
    font: (range) => rangeFontObject(range),
  },
  methods: {
    autofitColumns: (range) => autofitColumns(range),
    autofitRows: (range) => autofitRows(range),
  },
});
