import type { Dimension, Indicator } from "../../model/indicator";
import { phrase, type PhraseId } from "../../model/phrase";
import type { Finding, Judged } from "../check";

/** Classes that the form asks for and the table has no indicator of; nothing where some class is none of the form's. */
export function missingClasses(
  { tables, results }: Judged,
  asked: readonly (readonly [Dimension, PhraseId])[],
): Finding[] {
  const table = tables.indicators;
  const present = new Set(results.indicators.flatMap(({ indicator }) => dimensionsOf(indicator)));
  const first = table?.indicators[0];
  if (!first || table.columns.dimension === undefined || present.has("other")) {
    return [];
  }
  const missing = asked.filter(([dimension]) => !present.has(dimension)).map(([, name]) => phrase(name));
  return missing.length === 0
    ? []
    : [{ cell: first.cells.dimension ?? first.cells.name, values: { classes: missing } }];
}

/** Some forms have 服务对象满意度指标 as a 二级指标 of 效益指标. */
function dimensionsOf({ dimension, category, name }: Indicator): Dimension[] {
  return /满意/.test(category) || /满意(?:度|率)/.test(name) ? [dimension, "satisfaction"] : [dimension];
}
