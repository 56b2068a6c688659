/**
 * What one rendering may use. They are counts, not times, so that the same template gives the same
 * report on a slow machine; a report of a thousand indicators stays far below all of them.
 */
export const templateLimits = {
  /** Tags, outputs and texts carried out. */
  steps: 200_000,
  /** The same in all tries together, where rows fail one after another. */
  stepsOfAllTries: 500_000,
  /** Characters and list items made by filters and ranges. */
  memory: 2_000_000,
  /** Characters written. */
  output: 1_000_000,
  /** Characters of all rows of the template, and how many rows there are. */
  template: 1_000_000,
  rows: 2_000,
  /** Rows with mistakes, and unknown formats, after which the rest is not read. */
  failures: 200,
  /** Blocks, or brackets, within each other. */
  nesting: 40,
} as const;

/** Thrown through liquidjs, which wraps it; see `RenderState.limit`. */
export class TemplateLimitReached extends Error {
  override readonly name = "TemplateLimitReached";
}
