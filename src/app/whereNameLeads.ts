import { areaText, quotedSheetName } from "#core/model/address";
import type { CellArea } from "#core/model/grid";
import type { NamedRange } from "#core/model/snapshot";

/** What a name refers to: an area, or whatever else stands behind it. */
export function whereNameLeads(range: Exclude<NamedRange, { readonly status: "missing" }>): string {
  return "area" in range ? whereAreaIs(range.area) : range.formula;
}

/** An area with its sheet: `自评表!A5:H32`. */
export function whereAreaIs(area: CellArea): string {
  return `${quotedSheetName(area.sheet)}!${areaText(area)}`;
}
