import type { Indicator } from "../../model/indicator";
import { isDash, isTargetDash } from "../../model/isTargetDash";
import type { Judged } from "../check";

/**
 * What a row was not given. A dash in place of a target is none that is missing where the form has it by
 * design, which its other rows show.
 */
export function whatIsMissing(indicator: Indicator, { results }: Judged): "target" | "actual" | "both" | null {
  const lacksActual = indicator.actual.kind === "blank";
  const isByDesign =
    isTargetDash(indicator) ||
    (isDash(indicator.target) && results.indicators.some((each) => isTargetDash(each.indicator)));
  const lacksTarget = indicator.target.kind === "blank" && !(isByDesign && (lacksActual || isTargetDash(indicator)));
  if (lacksTarget) {
    return lacksActual ? "both" : "target";
  }
  return lacksActual ? "actual" : null;
}
