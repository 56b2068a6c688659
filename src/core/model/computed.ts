/** Why a formula has no answer. */
export type NotComputableReason =
  | "zero-budget"
  | "zero-target"
  | "missing-target"
  | "missing-actual"
  | "missing-amount"
  | "missing-points"
  | "different-units"
  | "doubtful-scale"
  | "qualitative"
  | "no-score";

/**
 * The answer of a formula, or the reason why there is none. A rate without a base is neither 0 nor
 * 100 %, and the type keeps anybody from printing it as one.
 */
export type Computed<T> =
  | { readonly kind: "computed"; readonly value: T }
  | { readonly kind: "not-computable"; readonly reason: NotComputableReason };

export function computed<T>(value: T): Computed<T> {
  return { kind: "computed", value };
}

export function notComputable(reason: NotComputableReason): Computed<never> {
  return { kind: "not-computable", reason };
}

/** The value, or `null` where there is none: for JSON, and for cells that stay blank. */
export function valueOrNull<T>(result: Computed<T>): T | null {
  return result.kind === "computed" ? result.value : null;
}
