/** Columns that are the product's own, and are called the same in every table. */
export const ownTitles = {
  /** Why what the checks find in a row is right nevertheless: the user's words. */
  accepted: "校验说明",
  /** What the checks find in a row: the product's words. */
  warning: "校验提示",
} as const;
