import { phrase, type Phrase } from "../../model/phrase";
import { rowTagName } from "./rowTagName";
import { templateLimits } from "./templateLimits";
import { templateTokens, type TemplateToken } from "./templateTokens";

/** Rows of the template that belong together, since a block (`{% for %}` … `{% endfor %}`) spans them. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface TemplateBlocks {
  /** All rows in order, each in one span; what spans no rows is a span of its own. */
  readonly spans: readonly RowSpan[];
  /** The smallest span that can be left out with this row without leaving half a block behind. */
  readonly spanOf: (row: number) => RowSpan;
  /** Tags that have no counterpart. */
  readonly unbalanced: readonly TagProblem[];
  /** Rows in which blocks lie too deep within each other. */
  readonly tooDeep: readonly number[];
}

export interface TagProblem {
  readonly row: number;
  readonly detail: Phrase;
}

/** A block's rows with one of its own tags: `{% if %}`, `{% else %}`, `{% endif %}`. */
type Edges = readonly number[];

/** Finds the blocks in the rows' tags, without yet asking whether the tags are right. */
export function templateBlocks(rows: readonly string[]): TemplateBlocks {
  const open: { readonly name: string; readonly edges: number[] }[] = [];
  const blocks: Edges[] = [];
  const unbalanced: TagProblem[] = [];
  const tooDeep: number[] = [];
  const readTag = (name: string, row: number): void => {
    const innermost = open.at(-1);
    if (innermost !== undefined && literalBlocks.includes(innermost.name) && name !== `end${innermost.name}`) {
      return;
    }
    if (blockNames.includes(name)) {
      open.push({ name, edges: [row] });
      if (open.length > templateLimits.nesting) {
        tooDeep.push(row);
      }
    } else if (middleNames.includes(name)) {
      if (innermost === undefined) {
        unbalanced.push({ row, detail: phrase("outside-condition", { name }) });
      }
      innermost?.edges.push(row);
    } else if (name.startsWith("end") && blockNames.includes(name.slice(3))) {
      const begin = open.findLastIndex((block) => block.name === name.slice(3));
      if (begin < 0) {
        unbalanced.push({ row, detail: phrase("block-not-begun", { name: name.slice(3) }) });
      }
      const [closed, ...inner] = begin < 0 ? [] : open.splice(begin);
      unbalanced.push(...inner.map(unclosed));
      if (closed !== undefined) {
        blocks.push([...closed.edges, row]);
      }
    }
  };
  rows.forEach((text, row) => {
    const tokens = templateTokens(text);
    const detail = faultyBraces(tokens);
    if (detail !== null) {
      unbalanced.push({ row, detail });
    }
    for (const name of tagNames(tokens)) {
      readTag(name, row);
    }
  });
  unbalanced.push(...open.map(unclosed));
  return { spans: outermostSpans(rows.length, blocks), spanOf: (row) => spanAround(row, blocks), unbalanced, tooDeep };
}

const blockNames = ["for", "if", "unless", "case", "capture", "raw", "comment"];
const literalBlocks = ["raw", "comment"];
const middleNames = ["else", "elsif", "when"];

function unclosed({ name, edges: [row = 0] }: { readonly name: string; readonly edges: Edges }): TagProblem {
  return { row, detail: phrase("block-not-closed", { name }) };
}

const ownTag = new RegExp(`^\\{%-?\\s*${rowTagName}`);

/** An opening brace that no closing one follows, or a tag that is not for users; within `{% raw %}` braces are words. */
function faultyBraces(tokens: readonly TemplateToken[]): Phrase | null {
  if (tokens.some(({ kind, text }) => kind === "tag" && ownTag.test(text))) {
    return phrase("unknown-tag", { name: rowTagName });
  }
  if (tagNames(tokens).some((name) => literalBlocks.includes(name))) {
    return null;
  }
  const unclosed = tokens.find(({ kind }) => kind === "unclosed");
  if (unclosed === undefined) {
    return null;
  }
  return unclosed.text.startsWith("{{") ? phrase("output-not-closed") : phrase("tag-not-closed");
}

function tagNames(tokens: readonly TemplateToken[]): string[] {
  return tokens.flatMap(({ kind, text }) => (kind === "tag" ? [/^\{%-?\s*([a-z]*)/.exec(text)?.[1] ?? ""] : []));
}

/** Grows from the row until every block has all of its tags within the span, or none. */
function spanAround(row: number, blocks: readonly Edges[]): RowSpan {
  let span: RowSpan = { first: row, last: row };
  const isWithin = (edge: number): boolean => edge >= span.first && edge <= span.last;
  for (;;) {
    const cut = blocks.find((edges) => edges.some(isWithin) && !edges.every(isWithin));
    if (cut === undefined) {
      return span;
    }
    span = { first: Math.min(span.first, ...cut), last: Math.max(span.last, ...cut) };
  }
}

function outermostSpans(rowCount: number, blocks: readonly Edges[]): RowSpan[] {
  const lastOf = new Map<number, number>();
  for (const edges of blocks) {
    const [first = 0] = edges;
    lastOf.set(first, Math.max(lastOf.get(first) ?? first, edges.at(-1) ?? first));
  }
  const spans: RowSpan[] = [];
  for (let first = 0; first < rowCount;) {
    let last = first;
    for (let row = first; row <= last; row += 1) {
      last = Math.max(last, lastOf.get(row) ?? row);
    }
    spans.push({ first, last });
    first = last + 1;
  }
  return spans;
}
