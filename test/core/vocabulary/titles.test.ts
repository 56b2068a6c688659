import { zhCN } from "#core/messages/zhCN/zhCN";
import { addableColumns } from "#core/model/fix";
import { budgetAliases, indicatorAliases } from "#core/parse/columnAliases";
import { findHeader } from "#core/parse/findHeader";
import { starterTables } from "#core/plan/starterTables";
import { budgetTitles } from "#core/vocabulary/budgetTitles";
import { indicatorTitles, reasonAndMeasureTitle } from "#core/vocabulary/indicatorTitles";
import { ownTitles } from "#core/vocabulary/ownTitles";
import { grid } from "#support/grids";

const budgetColumns = (headers: readonly string[]) =>
  findHeader(grid([headers]), headers.length, budgetAliases, [])?.columns ?? {};
const indicatorColumns = (headers: readonly string[]) =>
  findHeader(grid([headers]), headers.length, indicatorAliases, [])?.columns ?? {};

describe("a column's title", () => {
  it("is read as its column, in both tables", () => {
    expect(Object.keys(budgetColumns(Object.values(budgetTitles)))).toEqual(Object.keys(budgetTitles));
    expect(Object.keys(indicatorColumns(Object.values(indicatorTitles)))).toEqual(Object.keys(indicatorTitles));
  });

  it("for two columns in one is read as both", () => {
    expect(indicatorColumns([indicatorTitles.name, reasonAndMeasureTitle])).toEqual({ name: 0, reason: 1, measure: 1 });
  });

  it("is the one of the alias, where a message names the column", () => {
    expect(Object.fromEntries(budgetAliases.map(({ column, title }) => [column, title]))).toEqual(budgetTitles);
    expect(Object.fromEntries(indicatorAliases.map(({ column, title }) => [column, title]))).toEqual(indicatorTitles);
  });

  it("is the one that a fix adds", () => {
    expect(Object.keys(addableColumns.budget)).toEqual([budgetTitles.reason, ownTitles.accepted]);
    expect(Object.keys(addableColumns.indicators)).toEqual([
      indicatorTitles.reason,
      indicatorTitles.measure,
      reasonAndMeasureTitle,
      ownTitles.accepted,
    ]);
  });

  it("heads the blank tables that a workbook is given", () => {
    const [budget, indicators] = starterTables.map(({ rows }) => rows[0]?.map(String) ?? []);

    expect(Object.keys(budgetColumns(budget ?? []))).toHaveLength(8);
    expect(Object.keys(indicatorColumns(indicators ?? []))).toHaveLength(10);
  });

  it("is what the Chinese messages say, who spell it out", () => {
    const { phrases } = zhCN;

    expect([phrases["original-budget"], phrases["revised-budget"], phrases["actual-expenditure"]]).toEqual([
      budgetTitles.originalBudget,
      budgetTitles.revisedBudget,
      budgetTitles.actualExpenditure,
    ]);
    expect([phrases.target, phrases["actual-value"], phrases["completion-rate"], phrases.reason]).toEqual([
      indicatorTitles.target,
      indicatorTitles.actual,
      indicatorTitles.completionRate,
      indicatorTitles.reason,
    ]);
  });
});
