import type { CellFormat } from "../model/plan";
import type { TextFormats } from "../model/snapshot";

const properties = ["fontName", "fontSize", "bold", "fontColor", "horizontal"] as const satisfies readonly (keyof CellFormat)[];

/**
 * What the user gave a row of a look of its own: properties that are not those of a cell that nobody
 * formatted. What all rows share is the look of the worksheet (a larger font to read it by) and no row's own.
 *
 * @param templateRows the rows of the grid that hold template text
 */
export function ownFormats(formats: TextFormats | undefined, templateRows: readonly number[]): (row: number) => CellFormat {
  if (!formats) return () => ({});
  const { rows, plain } = formats;
  const telling = properties.filter((property) => new Set(templateRows.map((row) => rows[row]?.[property])).size > 1);
  return (row) => {
    const own = rows[row] ?? {};
    return Object.fromEntries(telling.flatMap((property) => (own[property] === undefined || own[property] === plain[property] ? [] : [[property, own[property]]])));
  };
}
