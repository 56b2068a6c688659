/**
 * What one rendering may use. They are counts, not times, so that the same template gives the same
 * report on a slow machine; a report of a thousand indicators stays far below all of them.
 */
export const templateLimits = {
  /** Tags, outputs and texts carried out. */
  steps: 200_000,
  /** Characters and list items made by filters and ranges. */
  memory: 2_000_000,
  /** Characters written. */
  output: 1_000_000,
  /** Characters of all rows of the template. */
  template: 1_000_000,
  /** Blocks, or brackets, within each other. */
  nesting: 40,
} as const;

/** Thrown through liquidjs, which wraps it; see `RenderState.limit`. */
export class TemplateLimitReached extends Error {
  override readonly name = "TemplateLimitReached";
}
