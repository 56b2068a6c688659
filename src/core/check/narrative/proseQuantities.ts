import type { Tables } from "../../model/assessment";
import type { KnownQuantity } from "./quantity";
import { textFigures } from "./textFigures";

/** Figures in the words of the tables: what a person wrote there may stand in the report. */
export function proseQuantities({ basicInformation, budget, indicators }: Tables): KnownQuantity[] {
  const texts = [
    ...basicInformation.items.flatMap(({ name, text }) => [name, text]),
    ...(budget?.lines ?? []).flatMap(({ name, reason, accepted }) => [name, reason, accepted]),
    ...(indicators?.indicators ?? []).flatMap(({ name, target, actual, reason, accepted, measure, task }) => [name, target.text, actual.text, reason, accepted, measure, task]),
  ];
  return [...new Set(texts)].flatMap((text) =>
    textFigures(text).map(({ kind, value, scale, counter }): KnownQuantity => ({ kind, value: value.times(scale), unit: counter })),
  );
}
