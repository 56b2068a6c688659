import { classMissing } from "#core/check/form/class-missing";
import { satisfactionMissing } from "#core/check/form/satisfaction-missing";
import type { Check } from "#core/check/check";
import type { Dimension } from "#core/model/indicator";
import { phrase, type PhraseId } from "#core/model/phrase";
import { findWith } from "#support/findWith";
import { indicator, indicatorCells, indicatorTable } from "#support/modelTables";
import type { ToldIssue } from "#support/told";

const find = (check: Check, ...dimensions: Dimension[]): ToldIssue[] =>
  findWith(check, {
    indicators: indicatorTable(
      dimensions.map((dimension, at) => indicator({ dimension, cells: indicatorCells(at + 1) })),
      { columns: { dimension: 0 } },
    ),
  });
const missing = (id: string, ...classes: PhraseId[]): ToldIssue[] => [
  { id, cell: "指标!A2", values: { classes: classes.map((each) => phrase(each)) } },
];

describe("a class that the form asks for", () => {
  it.each<[Dimension[], ToldIssue[], ToldIssue[]]>([
    [["output", "outcome", "satisfaction"], [], []],
    [["output", "outcome"], [], missing("satisfaction-missing", "satisfaction")],
    [["outcome", "satisfaction"], missing("class-missing", "outputs"), []],
    [["output", "satisfaction"], missing("class-missing", "outcomes"), []],
    [["cost"], missing("class-missing", "outputs", "outcomes"), missing("satisfaction-missing", "satisfaction")],
    [["cost", "other"], [], []],
    [[], [], []],
  ])("is missed where no indicator is of it: %j", (dimensions, ofClasses, ofSatisfaction) => {
    expect(find(classMissing, ...dimensions)).toEqual(ofClasses);
    expect(find(satisfactionMissing, ...dimensions)).toEqual(ofSatisfaction);
  });

  it.each([{ category: "服务对象满意度指标" }, { name: "受访群众满意度" }])(
    "is there where a form has satisfaction within another class: %j",
    (given) => {
      const rows = [indicator(), indicator({ dimension: "outcome", ...given })];
      const indicators = indicatorTable(rows, { columns: { dimension: 0 } });

      expect(findWith(satisfactionMissing, { indicators })).toEqual([]);
      expect(findWith(classMissing, { indicators })).toEqual([]);
    },
  );

  it("is told at the first indicator's name where the row has no cell for its class", () => {
    const indicators = indicatorTable([indicator()], { columns: { dimension: 0 } });

    expect(findWith(classMissing, { indicators })).toMatchObject([{ cell: "指标!C2" }]);
  });

  it("is not asked for in a table without classes, nor without a table", () => {
    expect(findWith(classMissing, { indicators: indicatorTable([indicator()]) })).toEqual([]);
    expect(findWith(classMissing, {})).toEqual([]);
  });
});
