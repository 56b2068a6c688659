import { headerNearlyFound } from "../check/form/header-nearly-found";
import { nameBroken } from "../check/form/name-broken";
import { nameEmpty } from "../check/form/name-empty";
import { nameMissing } from "../check/form/name-missing";
import { nameNotARange } from "../check/form/name-not-a-range";
import { nameSeveralAreas } from "../check/form/name-several-areas";
import { nameOnPart } from "../check/form/name-on-part";
import { noRows } from "../check/form/no-rows";
import { tableFoundByHeader } from "../check/form/table-found-by-header";
import type { Tables } from "../model/assessment";
import { addressText, areaText, quotedSheetName } from "../model/address";
import { withBudgetReasonOnForm, withReasonsOnForm } from "./explainedOnForm";
import { formIssues } from "./formIssues";
import { nothingAround, withForm } from "./withForm";
import type { BasicInformation, TemplateRow } from "../model/basicInformation";
import type { FormFields } from "../model/form";
import type { CellArea } from "../model/grid";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import type { Ownership } from "../model/ownership";
import { phrase, type PhraseId } from "../model/phrase";
import type { FoundRange, NamedRange, NearestHeader, RangeKey } from "../model/snapshot";
import { rangeNames } from "../model/workbookNames";
import type { MoneyUnit } from "../vocabulary/moneyUnits";
import { type NamedUnit, unitTextIn } from "../parse/moneyUnit";
import { parseBasicInformation, parseTemplate } from "../parse/parseBasicInformation";
import { parseBudgetTable } from "../parse/parseBudgetTable";
import { parseIndicatorTable } from "../parse/parseIndicatorTable";

/**
 * What is lost without a table, for the message about its missing name. Without 报告模板 nothing is: an outline is
 * built in; and what 基本信息 would say may stand on the form.
 */
const purposes: Readonly<Partial<Record<RangeKey, PhraseId>>> = {
  budget: "without-budget",
  indicators: "without-indicators",
};

/**
 * Reads every table that the workbook has; each name that does not lead to one has its issue.
 *
 * @param unitInSettings the money unit that 评分设置 names, for a workbook that names none elsewhere
 * @param form what the form says around its tables
 */
export function parseTables(
  ranges: Readonly<Record<RangeKey, NamedRange>>,
  ownership: Ownership,
  { unitInSettings = null, form = nothingAround }: { unitInSettings?: MoneyUnit | null; form?: FormFields } = {},
): { tables: Tables; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = <T>(key: RangeKey, parse: (range: FoundRange) => T): T | null => {
    const range = ranges[key];
    issues.push(...nameIssues(key, range));
    return range.status === "range" ? parse(range) : null;
  };
  const basic = read("basicInformation", parseBasicInformation);
  const information = withForm(basic?.information ?? { items: [], department: null, year: null }, form);
  const templateRows = read("template", parseTemplate) ?? [];
  // An outline takes the place of a template that says nothing: a report without a word helps nobody.
  const template: readonly TemplateRow[] | null = templateRows.length === 0 ? null : templateRows;
  const budget = read("budget", (range) => parseBudgetTable(range, ownership, unitOf(information) ?? unitInSettings));
  const indicators = read("indicators", (range) => parseIndicatorTable(range, ownership));
  issues.push(...(basic?.issues ?? []), ...(budget?.issues ?? []), ...(indicators?.issues ?? []));
  issues.push(...formIssues(basic?.information ?? null, form, information));
  issues.push(
    ...withoutRows("budget", ranges.budget, budget?.table?.lines),
    ...withoutRows("indicators", ranges.indicators, indicators?.table?.indicators),
  );
  return {
    tables: {
      budget: budget?.table ? withBudgetReasonOnForm(budget.table, form) : null,
      indicators: indicators?.table ? withReasonsOnForm(indicators.table, form) : null,
      basicInformation: information,
      form,
      template,
    },
    issues,
  };
}

function unitOf({ items }: BasicInformation): NamedUnit | null {
  const item = items.find(({ name }) => name === "金额单位" || name === "货币单位");
  const text = item ? unitTextIn(item.text) : null;
  return item && text !== null ? { text, cell: item.cell } : null;
}

/** A table of headers alone. */
function withoutRows(key: RangeKey, range: NamedRange, rows: readonly unknown[] | undefined): Issue[] {
  if (range.status !== "range" || rows?.length !== 0) {
    return [];
  }
  const { sheet, row, column } = range.grid;
  return [issueAt(noRows, { sheet, row, column }, { table: rangeNames[key][0] })];
}

function foundByHeader(key: RangeKey, { area }: FoundRange): Issue {
  const { sheet, row, column } = area;
  const values = { name: rangeNames[key][0], area: `${quotedSheetName(sheet)}!${areaText(area)}` };
  return issueAt(tableFoundByHeader, { sheet, row, column }, values);
}

function onPart({ name, area }: FoundRange, part: CellArea): Issue {
  const { sheet, row, column } = part;
  const place = (of: CellArea): string => `${quotedSheetName(of.sheet)}!${areaText(of)}`;
  return issueAt(nameOnPart, { sheet, row, column }, { name, part: place(part), area: place(area) });
}

function nearlyFound(key: RangeKey, { cell, found, missing }: NearestHeader): Issue {
  const values = {
    table: rangeNames[key][0],
    place: addressText(cell),
    found: found.join("、"),
    columns: missing.join("」「"),
  };
  return issueAt(headerNearlyFound, cell, values);
}

function nameIssues(key: RangeKey, range: NamedRange): Issue[] {
  switch (range.status) {
    case "range":
      return range.foundByHeader
        ? [foundByHeader(key, range)]
        : range.widenedFrom
          ? [onPart(range, range.widenedFrom)]
          : [];
    case "missing": {
      if (range.nearest) {
        return [nearlyFound(key, range.nearest)];
      }
      const purpose = purposes[key];
      return purpose === undefined
        ? []
        : [issueAt(nameMissing, null, { name: rangeNames[key][0], purpose: phrase(purpose) })];
    }
    case "empty": {
      const { sheet, row, column } = range.area;
      const area = `${quotedSheetName(sheet)}!${areaText(range.area)}`;
      return [issueAt(nameEmpty, { sheet, row, column }, { name: range.name, area })];
    }
    case "broken":
      return [issueAt(nameBroken, null, { name: range.name, formula: range.formula })];
    case "several-areas":
      return [issueAt(nameSeveralAreas, null, { name: range.name, formula: range.formula })];
    case "not-a-range":
      return [issueAt(nameNotARange, null, { name: range.name, formula: range.formula })];
  }
}
