import type { FoundTableKey } from "../model/foundTable";
import type { CellArea } from "../model/grid";
import type { WriteOperation } from "../model/plan";
import type { NamedRange, RangeKey } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";

export type AddName = Extract<WriteOperation, { readonly kind: "add-name" }>;

/**
 * Plans the name of a table, and with it that of a 报告模板 that was found by its header: once every
 * table has a name the sheets are not searched any more, and the user's template would be forgotten.
 */
export function planNames(
  { template }: Readonly<Record<RangeKey, NamedRange>>,
  key: FoundTableKey,
  area: CellArea,
): readonly AddName[] {
  const name: AddName = { kind: "add-name", name: rangeNames[key][0], area };
  if (template.status !== "range" || !template.foundByHeader) {
    return [name];
  }
  return [name, { kind: "add-name", name: rangeNames.template[0], area: template.area }];
}
