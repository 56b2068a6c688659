import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { catalogue, weighableChecks } from "#core/check/catalogue";
import type { NamedCheck, Severity } from "#core/model/issue";
import { outsideQuotes } from "#support/outsideQuotes";

const root = join(__dirname, "../../../src/core/check");

/** A file of one check is named after it, in kebab-case; what several checks share is not. */
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[a-z0-9]+(?:-[a-z0-9]+)+\.ts$/.test(basename(path)))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();

/** Everything that can be found, as it was released: 评分设置 in people's workbooks names these ids. */
const released: readonly (readonly [folder: string, severity: Severity, ids: readonly string[]])[] = [
  [
    "budget",
    "error",
    [
      "low-execution",
      "negative-amount",
      "part-above-whole",
      "sources-differ-from-natures",
      "total-differs-from-parts",
      "zero-budget",
    ],
  ],
  ["budget", "warning", ["adjusted-without-reason", "carried-over-differs", "money-unit-doubtful", "overspent-budget"]],
  ["budget", "note", ["money-unit-assumed", "rounding-difference"]],
  ["cells", "error", ["error-value", "not-a-number"]],
  [
    "cells",
    "warning",
    ["contradictory-units", "doubtful-number", "lookalike-glyph", "number-as-text", "placeholder-left"],
  ],
  [
    "form",
    "error",
    [
      "column-missing",
      "header-not-found",
      "name-broken",
      "name-empty",
      "name-missing",
      "name-not-a-range",
      "name-several-areas",
      "no-rows",
      "year-unreadable",
    ],
  ],
  [
    "form",
    "warning",
    [
      "basic-item-missing",
      "class-missing",
      "column-not-added",
      "column-twice",
      "columns-outside-name",
      "hidden-rows",
      "rows-outside-name",
    ],
  ],
  ["form", "note", ["satisfaction-missing", "table-found-by-header"]],
  [
    "indicators",
    "error",
    [
      "actual-repeats-target",
      "below-target-without-reason",
      "different-units",
      "missing-actual",
      "missing-name",
      "missing-target",
      "non-numeric-actual",
      "target-only-in-name",
    ],
  ],
  ["indicators", "warning", ["date-outside-year", "over-fulfilled-without-reason", "repeated-name", "share-above-100"]],
  ["indicators", "note", ["direction-doubtful"]],
  [
    "narrative/checks",
    "error",
    [
      "claim-against-data",
      "grade-or-score-differs",
      "named-figure-differs",
      "report-department-differs",
      "report-year-differs",
    ],
  ],
  [
    "narrative/checks",
    "warning",
    [
      "clause-broken",
      "direction-against-figures",
      "figure-in-no-table",
      "grade-word-unknown",
      "placeholder-in-report",
      "quantity-printed-two-ways",
      "report-parts-differ",
    ],
  ],
  [
    "points",
    "error",
    [
      "class-points-differ",
      "points-missing",
      "points-not-100",
      "score-above-points",
      "total-points-differ",
      "total-score-differs",
    ],
  ],
  ["points", "warning", ["one-row-dominates", "qualitative-without-score", "score-differs", "score-outside-band"]],
  ["rates", "error", ["actual-as-completion-rate", "rate-differs"]],
  ["report", "error", ["template-limit", "template-syntax", "template-unknown-name"]],
  ["report", "warning", ["paragraph-edited", "template-unknown-style"]],
  ["report", "note", ["built-in-outline", "clause-dropped", "report-rows-deleted"]],
  ["settings", "error", ["setting-unreadable"]],
  ["settings", "warning", ["setting-unknown"]],
];

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

  it("holds the ids and weights that were released, and no more", () => {
    const folderOf = new Map(files.map((path) => [basename(path, ".ts"), dirname(path)]));
    const line = (folder: string, severity: Severity, id: string) => `${folder} ${severity} ${id}`;

    expect(checks.map(({ id, severity }) => line(folderOf.get(id) ?? "", severity, id)).sort()).toEqual(
      released.flatMap(([folder, severity, ids]) => ids.map((id) => line(folder, severity, id))).sort(),
    );
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
