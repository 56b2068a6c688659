import type { Dimension, Indicator } from "../../model/indicator";
import { phrase, type PhraseId } from "../../model/phrase";
import type { Finding, Judged } from "../check";

/** Classes that the form asks for and the table has no indicator of; nothing where some class is none of the form's. */
export function missingClasses(
  { tables, results }: Judged,
  asked: readonly (readonly [Dimension, PhraseId])[],
): Finding[] {
  const table = tables.indicators;
  const present = new Set(results.indicators.flatMap(({ indicator }) => classesOf(indicator)));
  const first = table?.indicators[0];
  if (!first || table.columns.dimension === undefined || present.has("other")) {
    return [];
  }
  const missing = asked.filter(([dimension]) => !present.has(dimension)).map(([, name]) => phrase(name));
  return missing.length === 0
    ? []
    : [{ cell: first.cells.dimension ?? first.cells.name, values: { classes: missing } }];
}

/** Some forms have satisfaction among the outcomes: 效益指标 over 服务对象满意度指标. */
function classesOf({ dimension, category }: Indicator): Dimension[] {
  return category.includes("满意") ? [dimension, "satisfaction"] : [dimension];
}
