import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { catalogue, weighableChecks } from "#core/check/catalogue";
import type { NamedCheck } from "#core/model/issue";
import { outsideQuotes } from "#support/outsideQuotes";

const root = join(__dirname, "../../../src/core/check");

/** A file of one check is named after it, in kebab-case; what several checks share is not. */
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[a-z0-9]+(?:-[a-z0-9]+)+\.ts$/.test(basename(path)))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();

/**
 * Everything that can be found, as it was released: people's 评分设置 name these ids. What a row's 校验说明 may
 * explain away is `explainable`; what leaves its table `unread` tells why there is nothing to check.
 */
const released = `
  warning  budget/adjusted-without-reason              explainable
  warning  budget/budget-total-missing
  warning  budget/carried-over-differs
  error    budget/low-execution                        explainable
  note     budget/money-unit-assumed
  warning  budget/money-unit-contradictory
  warning  budget/money-unit-doubtful                  explainable
  warning  budget/money-unit-implausible               explainable
  error    budget/money-unit-unknown                   unread
  error    budget/negative-amount                      explainable
  warning  budget/overspent-budget                     explainable
  error    budget/part-above-whole                     explainable
  note     budget/rounding-difference                  explainable
  error    budget/sources-differ-from-natures          explainable
  error    budget/total-differs-from-parts             explainable
  error    budget/zero-budget
  error    cells/circular-formula
  warning  cells/contradictory-units
  warning  cells/doubtful-number
  error    cells/error-value
  error    cells/formula-not-calculated
  warning  cells/lookalike-glyph                       explainable
  error    cells/not-a-number
  warning  cells/number-as-text
  warning  cells/placeholder-left                      explainable
  warning  form/basic-item-differs
  note     form/basic-item-missing
  warning  form/class-missing
  error    form/column-missing                         unread
  warning  form/column-not-added
  warning  form/column-twice
  warning  form/columns-outside-name
  warning  form/form-field-twice
  error    form/header-nearly-found                    unread
  error    form/header-not-found                       unread
  warning  form/hidden-rows
  error    form/name-broken                            unread
  error    form/name-empty                             unread
  warning  form/name-missing
  error    form/name-not-a-range                       unread
  note     form/name-on-part
  error    form/name-several-areas                     unread
  error    form/no-rows
  note     form/other-forms-untouched
  warning  form/rows-outside-name
  note     form/rules-from-form
  note     form/satisfaction-missing
  note     form/table-found-by-header
  error    form/year-unreadable
  error    indicators/actual-repeats-target
  error    indicators/below-target-without-reason      explainable
  warning  indicators/date-outside-year                explainable
  note     indicators/cost-without-operator            explainable
  error    indicators/different-units
  note     indicators/direction-doubtful               explainable
  error    indicators/missing-actual
  error    indicators/missing-name
  error    indicators/missing-target
  error    indicators/non-numeric-actual
  note     indicators/over-fulfilled                   explainable
  warning  indicators/over-fulfilled-without-reason    explainable
  warning  indicators/repeated-name                    explainable
  error    indicators/scale-doubtful
  warning  indicators/share-above-100                  explainable
  error    indicators/target-only-in-name
  error    narrative/checks/claim-against-data
  warning  narrative/checks/clause-broken
  warning  narrative/checks/direction-against-figures
  warning  narrative/checks/figure-in-no-table
  error    narrative/checks/grade-or-score-differs
  warning  narrative/checks/grade-word-unknown
  error    narrative/checks/named-figure-differs
  warning  narrative/checks/placeholder-in-report
  warning  narrative/checks/quantity-printed-two-ways
  error    narrative/checks/report-department-differs
  warning  narrative/checks/report-parts-differ
  error    narrative/checks/report-year-differs
  error    points/class-points-differ
  error    points/class-score-above-points
  warning  points/class-score-below-points
  warning  points/one-row-dominates                    explainable
  warning  points/part-points-repeated                 explainable
  error    points/points-missing
  error    points/points-not-100
  error    points/printed-total-differs
  warning  points/qualitative-without-score
  error    points/rating-differs
  error    points/score-above-points                   explainable
  warning  points/score-differs                        explainable
  warning  points/score-outside-band                   explainable
  error    points/total-points-differ                  explainable
  error    points/total-score-differs                  explainable
  error    rates/actual-as-completion-rate             explainable
  error    rates/rate-differs                          explainable
  note     report/built-in-outline
  note     report/clause-dropped
  warning  report/paragraph-edited
  note     report/report-rows-deleted
  error    report/template-limit
  error    report/template-syntax
  error    report/template-unknown-name
  warning  report/template-unknown-style
  warning  settings/setting-unknown
  error    settings/setting-unreadable
`;

const linesOf = (table: string): string[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.trim().replace(/ +/g, " "));

const checks: readonly NamedCheck[] = catalogue;

describe("the catalogue", () => {
  it("lists the check of every file, each once", () => {
    const listed = checks.map(({ id }) => id);

    expect([...listed].sort()).toEqual(files.map((path) => basename(path, ".ts")).sort());
  });

  it.each(files)("has in %s the check of that name", async (path) => {
    // What a file exports is not known before it is read.
    const exported = (await import(join(root, path))) as Readonly<Record<string, unknown>>;
    const named = checks.find(({ id }) => id === basename(path, ".ts"));

    expect(named).toBeDefined();
    expect(Object.values(exported)).toContain(named);
  });

  it("holds what was released, weighed as it was, and no more", () => {
    const folderOf = new Map(files.map((path) => [basename(path, ".ts"), dirname(path)]));
    const lines = checks.map(({ id, severity, isExplainable, leavesTableUnread }) =>
      [
        severity,
        `${folderOf.get(id)}/${id}`,
        ...(isExplainable ? ["explainable"] : []),
        ...(leavesTableUnread ? ["unread"] : []),
      ].join(" "),
    );

    expect([...lines].sort()).toEqual(linesOf(released).sort());
  });

  it("gives each check that 评分设置 can weigh a title of its own", () => {
    const titles = weighableChecks.map(({ title }) => title.zhCN);

    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

const han = /[\p{Script=Han}「」，。；：！？（）、]/u;
const holes = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].sort();

describe.each(checks)("the words of $id", ({ title, message }) => {
  it("have a short title in both languages, each in its own", () => {
    expect(title.zhCN).toMatch(/^\p{Script=Han}[^。]{2,19}$/u);
    expect(title.enUS).toMatch(/^[A-Z][^.]{2,59}$/);
    expect(outsideQuotes(title.enUS)).not.toMatch(han);
  });

  it("tell in English all that the Chinese tells", () => {
    expect(holes(message.enUS)).toEqual(holes(message.zhCN));
  });

  it("are whole sentences in Chinese", () => {
    expect(message.zhCN).toMatch(/^[^\s].*(。|\{generated\})$/);
  });

  it("are whole sentences in English, the next behind a space, with Chinese in quotation marks only", () => {
    expect(message.enUS).toMatch(/^[“\w{].*[.”]$/s);
    expect(message.enUS).not.toMatch(/[a-z”}]\.[A-Z“]| {2}/);
    expect(outsideQuotes(message.enUS)).not.toMatch(han);
  });
});
