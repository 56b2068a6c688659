import type { CellFormat } from "../model/plan";
import type { TextFormats } from "../model/snapshot";

const properties = [
  "fontName",
  "fontSize",
  "bold",
  "fontColor",
  "horizontal",
] as const satisfies readonly (keyof CellFormat)[];

/**
 * What the user gave a row of a look of its own: properties that are neither those of a cell that nobody
 * formatted nor those of most rows, which are the look of the worksheet (a size to read it by).
 *
 * @param templateRows the rows of the grid that hold template text
 */
export function ownFormats(
  formats: TextFormats | undefined,
  templateRows: readonly number[],
): (row: number) => CellFormat {
  if (!formats) {
    return () => ({});
  }
  const { rows, plain } = formats;
  const usual = new Map(
    properties.map((property) => [property, mostCommon(templateRows.map((row) => rows[row]?.[property]))]),
  );
  return (row) => {
    const own = rows[row] ?? {};
    return Object.fromEntries(
      properties.flatMap((property) =>
        own[property] === undefined || own[property] === plain[property] || own[property] === usual.get(property)
          ? []
          : [[property, own[property]]],
      ),
    );
  };
}

/** The first of those that occur most often. */
function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [T, number] | null>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    null,
  )?.[0];
}
