import type { CellFormat } from "#core/model/plan";
import { borderSides } from "../aspects/borders";
import type { Operation } from "./operation.types";
import { rangeOf } from "./rangeOf";

export const format: Operation<"format"> = {
  write(workbook, operation) {
    dress(rangeOf(workbook, operation.area).format, operation.format);
  },
  touches: ({ area, format: { borders } }) => [
    { thing: { kind: "format", area } },
    ...(borders ? [{ thing: { kind: "borders", area } } as const] : []),
  ],
};

function dress(
  target: Excel.RangeFormat,
  { fontName, fontSize, bold, fontColor, fill, horizontal, vertical, wrap, borders }: CellFormat,
): void {
  if (fontName !== undefined) {
    target.font.name = fontName;
  }
  if (fontSize !== undefined) {
    target.font.size = fontSize;
  }
  if (bold !== undefined) {
    target.font.bold = bold;
  }
  if (fontColor !== undefined) {
    target.font.color = fontColor;
  }
  if (fill !== undefined) {
    target.fill.color = fill;
  }
  if (horizontal !== undefined) {
    target.horizontalAlignment = horizontal;
  }
  if (vertical !== undefined) {
    target.verticalAlignment = vertical;
  }
  if (wrap !== undefined) {
    target.wrapText = wrap;
  }
  if (borders) {
    for (const side of borderSides) {
      target.borders.getItem(side).style = "Continuous";
    }
  }
}
