import { addressText } from "../model/address";
import type { CellAddress } from "../model/grid";
import type { Issue } from "../model/issue";
import { phrase, type Wordings } from "../model/phrase";
import { placeholderLeft } from "./cells/placeholder-left";
import { tableFoundByHeader } from "./form/table-found-by-header";
import { placeholderInReport } from "./narrative/checks/placeholder-in-report";

/** How issues of a check become one: by what they are alike, and what the one says of all their places. */
interface Line {
  readonly kindOf: (issue: Issue) => string;
  readonly values: (issues: readonly Issue[]) => Wordings;
}

const withPlaces: Line = {
  kindOf: ({ values }) => JSON.stringify(values["found"]),
  values: (issues) => ({
    ...issues[0]?.values,
    places: phrase("at-places", { places: issues.flatMap(({ cell }) => (cell ? [addressText(cell)] : [])) }),
  }),
};

const lines: Readonly<Record<string, Line>> = {
  [placeholderLeft.id]: withPlaces,
  [placeholderInReport.id]: withPlaces,
  [tableFoundByHeader.id]: {
    kindOf: () => "",
    values: (issues) => ({
      ...issues[0]?.values,
      // Each stands in 「」 of the message: 预算表」「指标表.
      name: issues.flatMap(({ values: { name } }) => (typeof name === "string" ? [name] : [])).join("」「"),
      area: issues.flatMap(({ values: { area } }) => (area === undefined ? [] : [area])),
    }),
  },
};

/** Issues that say one thing of several places as one, at the first of them. */
export function oneLine(issues: readonly Issue[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  issues.forEach((issue, index) => {
    const line = lines[issue.check.id];
    const key = line
      ? JSON.stringify([issue.check.id, issue.severity, issue.accepted ?? null, line.kindOf(issue)])
      : String(index);
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  });
  return [...groups.values()].flatMap(merged);
}

function merged(issues: readonly Issue[]): Issue[] {
  const [first] = issues;
  const line = first && lines[first.check.id];
  if (!first || !line || issues.length === 1) {
    return [...issues];
  }
  const places = issues.flatMap(({ cell }): CellAddress[] => (cell ? [cell] : []));
  return [{ ...first, values: line.values(issues), places }];
}
