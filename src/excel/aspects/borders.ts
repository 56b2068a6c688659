import { cellAspect } from "./cellAspect";
import { isSame } from "./isSame";

/** The sides of an area, those between its cells too. */
export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** The lines of an area, by side; null where its cells differ. */
export type Borders = readonly {
  readonly side: (typeof borderSides)[number];
  readonly style: string | null;
  readonly color: string | null;
  readonly weight: string | null;
}[];

export const borders = cellAspect<Borders>({
  keptAs: "format",
  capture(range) {
    const read = borderSides.map((side) => ({
      side,
      border: range.format.borders.getItem(side).load("style,color,weight"),
    }));
    return () => [[read.map(({ side, border: { style, color, weight } }) => ({ side, style, color, weight }))]];
  },
  putBack(range, _area, was, wrote) {
    was.forEach(({ side, style, color, weight }, index) => {
      if (style === null || isSame(wrote[index], was[index])) {
        return;
      }
      const border = range.format.borders.getItem(side);
      border.style = style as Excel.BorderLineStyle; // read as one of these words
      if (style === "None") {
        return;
      }
      if (weight !== null) {
        border.weight = weight as Excel.BorderWeight; // read as one of these words
      }
      if (color !== null) {
        border.color = color;
      }
    });
  },
});
