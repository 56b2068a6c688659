import type { Assessment } from "#core/assess";
import { fixOffers } from "#core/check/fixOffers";
import type { FixOffer } from "#core/model/fix";
import type { Issue } from "#core/model/issue";

/** What can be done at a click about the issues of an assessment. */
export function offeredFixes({ tables }: Assessment): (issue: Issue) => readonly FixOffer[] {
  return fixOffers(tables);
}
