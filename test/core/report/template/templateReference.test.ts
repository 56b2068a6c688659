import { templateReference } from "#core/report/template/templateReference";
import type { ReportSource } from "#core/report/renderReport.types";
import { renderRow } from "#support/renderRow";
import { sourceOf } from "#support/sampleSource";

const rows = templateReference().flatMap(({ title, rows }) => rows.map((row) => ({ ...row, title })));

describe("the template's reference", () => {
  let sample: ReportSource;

  beforeAll(async () => {
    sample = await sourceOf();
  });

  it.each(rows)("has an example that the sample can show: $title $name", ({ example }) => {
    const { text, issues } = renderRow(sample, example);

    expect(issues).toEqual([]);
    expect(text).not.toBe("");
    expect(text).not.toMatch(/[，；、：][。；，、]|[。；，、]{2}|\{%|\[object|undefined|NaN|〔/);
  });

  it("uses in each example what it explains", () => {
    const word = (name: string): string => name.replace(/^(?:项|预算|比率|指标\["…"\])\.|^\| |^\{% | %\}$/g, "");
    // Two rows explain signs of the language and not words.
    const words = rows.filter(({ name }) => !name.includes(" … ") && !name.includes("**"));

    expect(words.filter(({ name, example }) => !example.includes(word(name)))).toEqual([]);
  });

  it("explains in a few words, without a full stop at the end", () => {
    expect(rows.filter(({ meaning }) => !/^[^\s].{0,40}[^。]$|^.$/.test(meaning))).toEqual([]);
  });

  it("has no name twice in a section", () => {
    for (const { rows: own } of templateReference()) {
      expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
    }
  });
});
