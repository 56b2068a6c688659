import { placeholder } from "./placeholder";
import type { CellAddress } from "../model/grid";
import type { Check, Finding, Judged } from "./check";

/** A text that a person wrote, and its cell. */
interface Written {
  readonly text: string;
  readonly cell: CellAddress;
}

function namesAndWords({ tables }: Judged): Written[] {
  const indicators = tables.indicators?.indicators ?? [];
  return [
    ...tables.basicInformation.items,
    ...(tables.budget?.lines ?? []).map((line) => ({ text: line.reason, cell: line.cells.reason ?? line.cells.name })),
    ...indicators.flatMap(({ name, reason, measure, cells }) => [
      { text: name, cell: cells.name },
      { text: reason, cell: cells.reason ?? cells.name },
      // One column may hold both: it is looked at once.
      ...(cells.measure && cells.measure.column !== cells.reason?.column
        ? [{ text: measure, cell: cells.measure }]
        : []),
    ]),
  ];
}

function quantities({ tables }: Judged): Written[] {
  return (tables.indicators?.indicators ?? []).flatMap(({ target, actual, cells }) => [
    { text: target.text, cell: cells.target ?? cells.name },
    { text: actual.text, cell: cells.actual ?? cells.name },
  ]);
}

function matches(written: readonly Written[], pattern: RegExp): Finding[] {
  return written.flatMap(({ text, cell }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ cell, values: { found } }];
  });
}

const placeholderLeft: Check = {
  id: "placeholder-left",
  severity: "warning",
  title: "残留占位符或填表提示",
  find: (judged) =>
    matches(
      // A cell that holds nothing else counts as blank, and is said to be missing already.
      [...namesAndWords(judged), ...quantities(judged)].filter(({ text }) => /[^Xx×Ｘ*＊_\s]/.test(text)),
      placeholder,
    ),
};

/** Letters that stand for digits: 1O0, l2件. */
const digitLookalike = /\d[OoIl]+(?=\d|[%％]|[\u4E00-\u9FFF]|$)|(?<![A-Za-z])[OIl]\d+(?=[%％\u4E00-\u9FFF]|$)/;
/** Cyrillic letters, and the radicals that text copied from a PDF brings along in place of characters. */
const letterLookalike = /[\u0400-\u04FF\u2E80-\u2FDF]/;

const lookalikeGlyph: Check = {
  id: "lookalike-glyph",
  severity: "warning",
  title: "形似字符",
  find: (judged) => [
    ...matches(quantities(judged), digitLookalike),
    ...matches([...namesAndWords(judged), ...quantities(judged)], letterLookalike),
  ],
};

/** Checks of what stands in the cells, whatever it means. */
export const cellChecks: readonly Check[] = [placeholderLeft, lookalikeGlyph];
