import type { Aspect } from "../aspects/aspects";
import { isSame } from "../aspects/isSame";

/** One thing, or one cell of it, before the run, as the run left it, and now; undefined where it is not there. */
export interface Moments {
  readonly was: unknown;
  readonly wrote: unknown;
  readonly is: unknown;
}

/**
 * Whose a state is: the run's, which may put back what was there; the user's, who changed it since; or
 * nobody's, where there is nothing to put back.
 */
export function whose(aspect: Aspect, { was, wrote, is }: Moments): "ours" | "theirs" | "nobody's" {
  if (isSame(was, wrote) || isSame(is, was)) {
    return "nobody's";
  }
  // What is not read is taken to be as the run left it.
  return "unread" in aspect || aspect.isOurs(is, wrote) ? "ours" : "theirs";
}
