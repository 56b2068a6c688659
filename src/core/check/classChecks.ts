import type { Dimension } from "../model/indicator";
import type { Check, Finding, Judged } from "./check";

/** Classes that the form asks for and the table has no indicator of; nothing where some class is none of the form's. */
function missingClasses({ tables, results }: Judged, asked: readonly (readonly [Dimension, string])[]): Finding[] {
  const table = tables.indicators;
  const present = new Set(results.indicators.map(({ indicator }) => indicator.dimension));
  const first = table?.indicators[0];
  if (!first || table.columns.dimension === undefined || present.has("other")) return [];
  const missing = asked.filter(([dimension]) => !present.has(dimension)).map(([, title]) => title);
  return missing.length === 0 ? [] : [{ cell: first.cells.dimension ?? first.cells.name, values: { classes: missing.join("、") } }];
}

const classMissing: Check = {
  id: "class-missing",
  severity: "warning",
  title: "缺少产出或效益指标",
  find: (judged) =>
    missingClasses(judged, [
      ["output", "产出指标"],
      ["outcome", "效益指标"],
    ]),
};

/** Not every project has people to ask, so a missing satisfaction is a question and no more. */
const satisfactionMissing: Check = {
  id: "satisfaction-missing",
  severity: "note",
  title: "缺少满意度指标",
  find: (judged) => missingClasses(judged, [["satisfaction", "满意度指标"]]),
};

/** Checks of the classes of indicators (一级指标). */
export const classChecks: readonly Check[] = [classMissing, satisfactionMissing];
