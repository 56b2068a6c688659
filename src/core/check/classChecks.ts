import Big from "big.js";
import type { Dimension } from "../model/indicator";
import { phrase, type PhraseId } from "../model/phrase";
import { plainText } from "../number/display";
import type { Check, Finding, Judged } from "./check";

/** Classes that the form asks for and the table has no indicator of; nothing where some class is none of the form's. */
function missingClasses({ tables, results }: Judged, asked: readonly (readonly [Dimension, PhraseId])[]): Finding[] {
  const table = tables.indicators;
  const present = new Set(results.indicators.map(({ indicator }) => indicator.dimension));
  const first = table?.indicators[0];
  if (!first || table.columns.dimension === undefined || present.has("other")) {
    return [];
  }
  const missing = asked.filter(([dimension]) => !present.has(dimension)).map(([, name]) => phrase(name));
  return missing.length === 0
    ? []
    : [{ cell: first.cells.dimension ?? first.cells.name, values: { classes: missing } }];
}

const classMissing: Check = {
  id: "class-missing",
  severity: "warning",
  title: "缺少产出或效益指标",
  find: (judged) =>
    missingClasses(judged, [
      ["output", "outputs"],
      ["outcome", "outcomes"],
    ]),
};

/** Not every project has people to ask, so a missing satisfaction is a question and no more. */
const satisfactionMissing: Check = {
  id: "satisfaction-missing",
  severity: "note",
  title: "缺少满意度指标",
  find: (judged) => missingClasses(judged, [["satisfaction", "satisfaction"]]),
};

/** Points that a class cell prints, 产出指标(50分), beside those of its rows; nothing where a row has none, or two cells name one class. */
const classPointsDiffer: Check = {
  id: "class-points-differ",
  severity: "error",
  title: "类别分值与各项之和不符",
  find: ({ tables, results }) => {
    const classes = tables.indicators?.classPoints ?? [];
    return classes.flatMap(({ dimensionName, category, points, cell }): Finding[] => {
      const isThis = (other: { readonly dimensionName: string; readonly category: string | null }): boolean =>
        other.dimensionName === dimensionName && (category === null || other.category === category);
      const isNamedTwice =
        classes.filter((other) => other.dimensionName === dimensionName && other.category === category).length > 1;
      const rows = results.indicators
        .filter(({ indicator }) => isThis(indicator))
        .map(({ indicator }) => indicator.points);
      if (isNamedTwice || rows.length === 0 || rows.includes(null)) {
        return [];
      }
      const sum = rows.reduce<Big>((total, each) => total.plus(each ?? 0), new Big(0));
      return sum.eq(points)
        ? []
        : [{ cell, values: { name: category ?? dimensionName, printed: plainText(points), sum: plainText(sum) } }];
    });
  },
};

/** Checks of the classes of indicators (一级指标). */
export const classChecks: readonly Check[] = [classMissing, satisfactionMissing, classPointsDiffer];
