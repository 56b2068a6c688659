import type { FilterStrings } from "./FilterStrings";

export const filterEnUS: FilterStrings = {
  search: "Search issues, cells or sheets",
  severities: "Show only",
  found: (count) => (count === 1 ? "1 issue found" : `${count} issues found`),
  nothing: "No issues match",
};
