import { standardFiltersZhCN } from "../../messages/template/filtersZhCN";
import { arithmetic } from "./arithmetic";
import { valueFilters } from "./valueFilters";
import { listFilters, type ReadField } from "./listFilters";
import { TemplateRecord } from "../values/record";
import type { Show } from "../values/show";
import type { TemplateFilter } from "./templateFilter";
import { Fragment, Missing, plainOf, ShownValue } from "../values/values";

/** Filters that say something about a missing value in place of passing it on. */
const filtersOfMissing = ["default", "size", "compact", "concat"];

/** What a filter may use up, and how it reads an item of a list. */
export interface FilterSurroundings {
  readonly read: ReadField;
  /** Counts characters and items; throws where there are too many. */
  readonly use: (count: number) => void;
}

/** Filters of our own, counted. */
export function ownFilters(show: Show, { read, use }: FilterSurroundings): [name: string, filter: TemplateFilter][] {
  const filters = { ...valueFilters(show), ...listFilters(read, use), ...arithmetic(show) };
  return Object.entries(filters).map(([name, filter]) => [name, counted(passingMissing(name, filter), use)]);
}

/** Names of Liquid's filters that stay. */
export const standardFilterNames: readonly string[] = Object.keys(standardFiltersZhCN);

/** A filter of Liquid's sees text and lists; a text that it makes of one value keeps that value's cell. */
export function standardFilter(name: string, filter: TemplateFilter, { use }: FilterSurroundings): TemplateFilter {
  const argumentOf = (argument: unknown): unknown => (name === "default" ? argument : plainOf(argument));
  const seen: TemplateFilter = (value, ...args) => {
    const result = filter(Array.isArray(value) || name === "default" ? value : plainOf(value), ...args.map(argumentOf));
    return typeof result === "string" && value instanceof ShownValue && name !== "default"
      ? new ShownValue({ ...value.shown, before: "", after: "", text: result, number: null, kind: "text" })
      : result;
  };
  return counted(passingMissing(name, seen), use);
}

/** What is missing stays missing, whatever is done with it. */
function passingMissing(name: string, filter: TemplateFilter): TemplateFilter {
  return (value, ...args) => {
    if (filtersOfMissing.includes(name)) {
      return filter(value, ...args);
    }
    return [value, ...args].find((each) => each instanceof Missing) ?? filter(value, ...args);
  };
}

/** What goes in and what comes out is counted, and lists are seen as lists. */
function counted(filter: TemplateFilter, use: FilterSurroundings["use"]): TemplateFilter {
  return (value, ...args) => {
    const seen = [value, ...args].map((each) =>
      each instanceof TemplateRecord ? (each.items ?? each.self ?? each) : each,
    );
    use(seen.reduce<number>((sum, each) => sum + sizeOf(each), 1));
    const result = filter(...(seen as [unknown, ...unknown[]])); // a value was put in first
    use(sizeOf(result));
    return result;
  };
}

/** Characters of a text, items of a list: what it costs to go through it. */
function sizeOf(value: unknown): number {
  if (typeof value === "string" || Array.isArray(value)) {
    return value.length;
  }
  if (value instanceof Fragment) {
    return value.size;
  }
  return value instanceof ShownValue ? value.shown.text.length : 1;
}
