/** Written before each row of the template, so that rendering knows where it is; not for users. */
export const rowTagName = "行";

export const rowTag = (row: number): string => `{% ${rowTagName} ${row} %}`;

/** The row that a position of the joined template lies in. */
export function rowAt(template: string, position: number): number {
  const before = template.slice(0, position + 1).split(`{% ${rowTagName} `);
  return Number.parseInt(before.at(-1) ?? "0", 10);
}
