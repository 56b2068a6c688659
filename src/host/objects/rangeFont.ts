import { colorInput } from "#host/cells/colorInput";
import { changeFormat, commonFormat } from "#host/cells/formatCells";
import type { SheetRange } from "#host/cells/sheetRange";
import { colorOf } from "#host/document/color";
import { fontOrder } from "#host/document/schemaOrder";
import type { XmlElement } from "#host/document/xmlElement";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import { hostType, type PropertyTable } from "#host/protocol/hostType";

const underlines: Readonly<Record<string, string>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

function property(
  name: string,
  read: (font: XmlElement | undefined, range: SheetRange) => Json,
  change: (font: XmlElement, value: Json) => void,
): PropertyTable<SheetRange> {
  return {
    read: (range) => commonFormat(range, (style) => read(range.workbook.document.styles.item(style, "fonts"), range)),
    write(range, value) {
      const { styles } = range.workbook.document;
      changeFormat(range, (style) =>
        styles.withItem(style, "fonts", `${name} ${JSON.stringify(value)}`, (font) => change(font, value)),
      );
    },
  };
}

function toggle(name: string, tag: "b" | "i" | "strike"): PropertyTable<SheetRange> {
  return property(
    name,
    (font) => font?.child(tag)?.flag("val", true) ?? false,
    (font, value) => {
      if (typeof value !== "boolean") {
        throw invalidArgument();
      }
      setTag(font, tag, value ? {} : undefined);
    },
  );
}

function setTag(
  font: XmlElement,
  tag: (typeof fontOrder)[number],
  attributes: Readonly<Record<string, string | number>> | undefined,
): void {
  const old = font.child(tag);
  if (old) {
    font.remove(old);
  }
  if (attributes) {
    font.insertInOrder(font.create(tag, attributes), fontOrder);
  }
}

/** Excel.RangeFont. */
export const rangeFontObject = hostType<SheetRange>("RangeFont", {
  properties: {
    name: property(
      "name",
      (font) => font?.child("name")?.attribute("val") ?? "",
      (font, value) => {
        if (typeof value !== "string" || value === "") {
          throw invalidArgument();
        }
        setTag(font, "name", { val: value });
        // A scheme would bring the theme's font back, and the character set belonged to the old one.
        setTag(font, "scheme", undefined);
        setTag(font, "charset", undefined);
      },
    ),
    size: property(
      "size",
      (font) => Number(font?.child("sz")?.attribute("val") ?? 11),
      (font, value) => {
        if (typeof value !== "number" || value < 1 || value > 409) {
          throw invalidArgument();
        }
        setTag(font, "sz", { val: value });
      },
    ),
    bold: toggle("bold", "b"),
    italic: toggle("italic", "i"),
    strikethrough: toggle("strikethrough", "strike"),
    underline: property(
      "underline",
      (font) => {
        const mark = font?.child("u");
        const word = mark ? (mark.attribute("val") ?? "single") : "none";
        return Object.entries(underlines).find(([, each]) => each === word)?.[0] ?? "None";
      },
      (font, value) => {
        const word = typeof value === "string" && Object.hasOwn(underlines, value) ? underlines[value] : undefined;
        if (word === undefined && value !== "None") {
          throw invalidArgument();
        }
        setTag(font, "u", word === undefined ? undefined : word === "single" ? {} : { val: word });
      },
    ),
    color: property(
      "color",
      (font, range) => colorOf(range.workbook.document, font?.child("color"), "#000000"),
      (font, value) => setTag(font, "color", { rgb: colorInput(value) }),
    ),
  },
});
