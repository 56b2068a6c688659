import { growth } from "#support/counting/growth";
import { auditNarrative } from "#core/check/narrative/auditNarrative";
import { outlineSource } from "#support/outlineReport";
import { pasted } from "#support/findIssues";
import { basicRows, budgetRows, indicatorRows } from "#support/sampleTables";

describe("a long report", () => {
  const clause =
    "全年完成专利授权量24242件，其中甲100件（乙3件），预算执行率97.1%，各项指标圆满完成，自评等级为，占，从20天、“为第";
  const source = outlineSource({ budget: budgetRows(), indicators: indicatorRows(), basic: basicRows() }, "department");

  it.each<[string, number, (size: number) => readonly string[]]>([
    ["a long paragraph", 4, (size) => [clause.repeat(size)]],
    ["one long sentence without a comma", 4, (size) => [clause.replace(/[，。]/g, "").repeat(size)]],
    ["digits", 50, (size) => ["9".repeat(size)]],
    ["digits and commas", 30, (size) => ["1,234".repeat(size)]],
    ["opened quotation marks", 30, (size) => ["“《".repeat(size)]],
    ["brackets", 30, (size) => ["其中（".repeat(size)]],
    ["完成", 30, (size) => ["完成".repeat(size)]],
    ["各项指标", 30, (size) => ["各项指标".repeat(size)]],
    ["自评等级为", 30, (size) => ["自评等级为".repeat(size)]],
    ["2022年", 30, (size) => ["2022年".repeat(size)]],
    ["asterisks", 50, (size) => ["*".repeat(size)]],
    ["【请", 30, (size) => ["【请".repeat(size)]],
    ["blanks", 50, (size) => [" ".repeat(size)]],
    ["many paragraphs", 2, (size) => Array.from({ length: size }, () => `${clause}。`.repeat(3))],
  ])("is read in work that grows as it does: %s", (_, size, lines) => {
    expect(growth((each) => auditNarrative(pasted(lines(each)), source), size)).toBeLessThan(3);
  });
});
