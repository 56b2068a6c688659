import type { Indicator, Quantity } from "./indicator";

/**
 * Whether a form leaves the target of a row out by design: rows of 项目决策 and 项目管理 have a dash for a target
 * and words for a result, and a person gives the score. A blank target is one that was forgotten.
 */
export function isTargetDash({ target, actual }: Pick<Indicator, "target" | "actual">): boolean {
  return isDash(target) && actual.kind === "qualitative";
}

/** Whether the cell holds a dash, and no value. */
export function isDash({ kind, text }: Quantity): boolean {
  return kind === "blank" && /^[-‐‑‒–—―－─━~～/／]+$/.test(text.trim());
}
