import type { listFiltersZhCN, renamedFiltersZhCN } from "../../messages/template/filtersZhCN";
import { chineseNumerals } from "../../vocabulary/numerals";
import { piecesText } from "../prose/pieces";
import { enumerated, joined, piecesOf } from "../values/piecesOf";
import type { TemplateFilter } from "./templateFilter";
import { Fragment, Missing, numberOf, plainOf, ShownValue } from "../values/values";

/** Reads a named value of an item of a list, by a path: 任务, 指标.first */
export type ReadField = (item: unknown, path: string) => unknown;

/**
 * Filters for lists. Those of Liquid's names are here because Liquid's own read JavaScript's properties,
 * compare 93.39% and 105.4% as texts, and know no cells.
 */
export function listFilters(
  read: ReadField,
  use: (count: number) => void,
): Readonly<Record<keyof typeof listFiltersZhCN | keyof typeof renamedFiltersZhCN, TemplateFilter>> {
  const field =
    (path: unknown) =>
    (item: unknown): unknown =>
      path === undefined ? item : read(item, String(plainOf(path)));
  const map: TemplateFilter = (value, path) => listOf(value).map(field(path));
  const where: TemplateFilter = (value, path, wanted) =>
    listOf(value).filter((item) => {
      const found = field(path)(item);
      return wanted === undefined ? isThere(found) : isThere(found) && isSame(found, wanted);
    });
  const sort: TemplateFilter = (value, path) => {
    const list = listOf(value);
    use(list.length * costOfSorting);
    return sorted(list, field(path));
  };
  return {
    枚举: (value) => enumerated(Array.isArray(value) ? value : linesOf(value)),
    顿号: (value) => (Array.isArray(value) ? joined(value, "、") : value),
    分号: (value) => (Array.isArray(value) ? joined(value, "；") : value),
    join: (value, separator) =>
      Array.isArray(value) ? joined(value, typeof separator === "string" ? separator : "、") : value,
    取: map,
    map,
    筛选: where,
    where,
    排序: sort,
    sort,
    前: (value, count) => listOf(value).slice(0, Math.max(0, Math.trunc(numberOf(count)?.toNumber() ?? 1))),
    uniq: (value) => [...new Map(listOf(value).map((item) => [plainOf(item), item])).values()],
    append: (value, text) => new Fragment([...piecesOf(value), ...piecesOf(text)]),
    prepend: (value, text) => new Fragment([...piecesOf(text), ...piecesOf(value)]),
    size: (value) =>
      Array.isArray(value) ? value.length : isThere(value) ? [...piecesText(piecesOf(value))].length : 0,
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    return value;
  }
  return isThere(value) ? [value] : [];
}

const isThere = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== false && !(value instanceof Missing);

function isSame(found: unknown, wanted: unknown): boolean {
  return found instanceof ShownValue ? found.equals(wanted) : plainOf(found) === plainOf(wanted);
}

/** Items that one item of a list counts for when the list is put in order. */
const costOfSorting = 10;

/** By number where both are numbers, else by text; what is missing comes last, and equals keep their order. */
function sorted(list: readonly unknown[], field: (item: unknown) => unknown): unknown[] {
  const keyed = list.map((item) => {
    const key = field(item);
    return { item, isMissing: !isThere(key), number: numberOf(key), text: String(plainOf(key)) };
  });
  keyed.sort((a, b) => {
    if (a.isMissing || b.isMissing) {
      return Number(a.isMissing) - Number(b.isMissing);
    }
    if (a.number && b.number) {
      return a.number.cmp(b.number);
    }
    return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
  });
  return keyed.map(({ item }) => item);
}

/** 一是, 1. , （2）, ③ */
const numbering = new RegExp(`^(?:[${chineseNumerals}]{1,3}是|[（(]?\\d{1,2}(?:[）)]|[.．、](?!\\d))|[①-⑳])\\s*`, "u");

/** A text of several lines as the list of its lines, without the numbers that people put before them. */
function linesOf(value: unknown): readonly unknown[] {
  if (!(value instanceof ShownValue) && typeof value !== "string") {
    return listOf(value);
  }
  const cell = value instanceof ShownValue ? value.shown.cell : null;
  return String(plainOf(value))
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim().replace(numbering, ""))
    .filter((line) => line !== "")
    .map((line) => new ShownValue({ kind: "text", text: line, number: null, cell }));
}
