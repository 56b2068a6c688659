import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceOf } from "#support/sampleSource";
import { checkTable } from "./checkTable";
import { formTable } from "./formTable";
import { printedFormTable } from "./printedFormTable";
import { templateReferenceTables } from "./templateReferenceTable";

const docs = join(__dirname, "../../docs");

/** A page of docs/ with parts that the code knows better than any hand. */
interface DocPage {
  readonly path: string;
  /** What stands between two marks, in Markdown, by the marks' name. */
  readonly parts: Readonly<Record<string, () => string | Promise<string>>>;
}

const docPages: readonly DocPage[] = [
  { path: join(docs, "检查.md"), parts: { checks: checkTable } },
  { path: join(docs, "表样.md"), parts: { forms: formTable, "printed forms": printedFormTable } },
  { path: join(docs, "模板.md"), parts: { names: async () => templateReferenceTables(await sourceOf()) } },
];

/** A page as it stands and as the code would write it. */
export interface WrittenPage {
  readonly path: string;
  readonly standing: string;
  readonly written: string;
}

/** Every page of docs/ that holds something generated. */
export function writtenPages(): Promise<WrittenPage[]> {
  return Promise.all(
    docPages.map(async ({ path, parts }) => {
      const standing = readFileSync(path, "utf8");
      let written = standing;
      for (const [mark, body] of Object.entries(parts)) {
        written = withBody(written, mark, await body());
      }
      return { path, standing, written };
    }),
  );
}

/** @throws Error where the page lacks the two marks between which the generated part stands */
function withBody(page: string, mark: string, body: string): string {
  const [begin, end] = [`<!-- ${mark}: written by npm run docs -->`, `<!-- end of ${mark} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`the page needs ${begin} and ${end}`);
  }
  return `${page.slice(0, from)}${begin}\n\n${body}\n\n${page.slice(to)}`;
}
