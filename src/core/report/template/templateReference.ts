import { budgetLineNamesZhCN, budgetNamesZhCN } from "../../messages/template/budgetNamesZhCN";
import {
  arithmeticFiltersZhCN,
  listFiltersZhCN,
  renamedFiltersZhCN,
  standardFiltersZhCN,
  valueFiltersZhCN,
} from "../../messages/template/filtersZhCN";
import {
  groupNamesZhCN,
  indicatorNamesZhCN,
  issueClassNamesZhCN,
  issueNamesZhCN,
} from "../../messages/template/indicatorNamesZhCN";
import { indicatorCountsZhCN, indicatorGroupsZhCN, indicatorListsZhCN } from "../../messages/template/listNamesZhCN";
import type { ReferenceEntries } from "../../messages/template/referenceEntry";
import {
  basicItemsZhCN,
  ratioItemNamesZhCN,
  ratioNamesZhCN,
  reportNamesZhCN,
} from "../../messages/template/reportNamesZhCN";
import { sectionTitlesZhCN } from "../../messages/template/sectionTitlesZhCN";
import { tagsZhCN, writingZhCN } from "../../messages/template/tagsZhCN";

/** A name, a format or a tag of the template. */
export interface ReferenceRow {
  /** As it is found in a template: `预算.执行率`, `指标["…"].完成值`, `| 万元`. */
  readonly name: string;
  readonly meaning: string;
  /** In the template's language; it can be put into a row as it stands. */
  readonly example: string;
}

export interface ReferenceSection {
  readonly title: string;
  readonly rows: readonly ReferenceRow[];
}

/** All that a template can use, for people who write one. Whatever the catalogues of names and filters hold is here. */
export function templateReference(): readonly ReferenceSection[] {
  return [
    section("writing", writingZhCN),
    section("report", reportNamesZhCN),
    section("basic", basicItemsZhCN),
    section("budget", budgetNamesZhCN, (name) => `预算.${name}`),
    section("line", budgetLineNamesZhCN, (name) => `项.${name}`),
    section("ratio", ratioNamesZhCN, (name) => `比率.${name}`),
    section("ratioItem", ratioItemNamesZhCN, (name) => `项.${name}`),
    section("indicator", indicatorNamesZhCN, (name) => `指标["…"].${name}`),
    section("lists", indicatorListsZhCN),
    section("counts", indicatorCountsZhCN),
    section("groups", indicatorGroupsZhCN),
    section("group", groupNamesZhCN, (name) => `项.${name}`),
    section("issue", issueNamesZhCN, (name) => `项.${name}`),
    section("issueClass", issueClassNamesZhCN, (name) => `项.${name}`),
    section("valueFilters", valueFiltersZhCN, filter),
    section("listFilters", listFiltersZhCN, filter),
    section("arithmetic", arithmeticFiltersZhCN, filter),
    section("otherFilters", { ...renamedFiltersZhCN, ...standardFiltersZhCN }, filter),
    section("tags", tagsZhCN, (name) => `{% ${name} %}`),
  ];
}

const filter = (name: string): string => `| ${name}`;

function section(
  key: keyof typeof sectionTitlesZhCN,
  entries: ReferenceEntries,
  nameOf = (name: string): string => name,
): ReferenceSection {
  const rows = Object.entries(entries).map(([name, [meaning, example]]) => ({ name: nameOf(name), meaning, example }));
  return { title: sectionTitlesZhCN[key], rows };
}
