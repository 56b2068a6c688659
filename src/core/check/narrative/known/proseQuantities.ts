import type { Tables } from "../../../model/assessment";
import { severities, type Issue } from "../../../model/issue";
import { dataOf } from "../../../model/phrase";
import { textFigures } from "../prose/textFigures";
import { countOf, type KnownQuantity } from "./quantity";

/** Figures in the words of the tables: what a person wrote there may stand in the report. */
export function proseQuantities({ basicInformation, budget, indicators }: Tables): KnownQuantity[] {
  const texts = [
    ...basicInformation.items.flatMap(({ name, text }) => [name, text]),
    ...(budget?.lines ?? []).flatMap(({ name, reason, accepted }) => [name, reason, accepted]),
    ...(indicators?.indicators ?? []).flatMap(({ name, target, actual, reason, accepted, measure, task }) => [
      name,
      target.text,
      actual.text,
      reason,
      accepted,
      measure,
      task,
    ]),
  ];
  return quantitiesIn(texts);
}

/** What was found in the tables: how often, and the figures of each. */
export function issueQuantities(issues: readonly Issue[]): KnownQuantity[] {
  const counts = [
    issues,
    issues.filter(({ severity }) => severity !== "note"),
    ...severities.map((severity) => issues.filter((issue) => issue.severity === severity)),
  ].flatMap(({ length }) => countOf(length));
  return [...counts, ...quantitiesIn(issues.flatMap(({ values }) => Object.values(values).flatMap(dataOf)))];
}

function quantitiesIn(texts: readonly string[]): KnownQuantity[] {
  return [...new Set(texts)].flatMap((text) =>
    textFigures(text).map(({ kind, value, scale, counter }): KnownQuantity => ({
      kind,
      value: value.times(scale),
      unit: counter,
    })),
  );
}
