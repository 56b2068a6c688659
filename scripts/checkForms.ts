/**
 * Forms as bureaus print them, beside what must be read of them: `npm run check:forms -- <folder>`. The folder holds
 * workbooks and an `expected.json`, which says of each what is read and which mistakes are planted in it. Fails where a
 * field or an indicator is read otherwise, a mistake is not found, or something false is called an error.
 */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../src/cli/main";

interface Quantity {
  readonly value: string | number | null;
  readonly unit: string | null;
  readonly judge?: string;
}

interface IndicatorReading {
  readonly cell: string;
  readonly name: string;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly points: string | number | null;
  readonly score: string | number | null;
}

interface ExpectedForm {
  readonly department: { readonly value: string };
  readonly year: { readonly value: number };
  readonly project: { readonly value: string } | null;
  readonly moneyUnit: string;
  readonly goal: { readonly expected: string | null; readonly actual: string | null };
  readonly indicators: readonly IndicatorReading[];
  readonly totalScore: string | number | null;
}

interface Expected {
  readonly file: string;
  readonly variant: string;
  readonly forms: readonly ExpectedForm[];
  readonly planted: readonly Planted[];
  readonly alsoTrue: readonly { readonly cell: string; readonly checks: readonly string[] }[];
}

interface Planted {
  readonly cell: string;
  readonly rows: readonly string[];
  readonly checks: readonly string[];
  readonly words: string;
  readonly what: string;
}

interface ToldIssue {
  readonly id: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly message: string;
}

interface Read {
  readonly department: string | null;
  readonly year: number | null;
  readonly project: string | null;
  readonly moneyUnit: string | null;
  readonly goal: { readonly expected: string | null; readonly actual: string | null } | null;
  readonly indicators: readonly IndicatorReading[];
  readonly totalScore: string | null;
  readonly issues: readonly ToldIssue[];
}

/** Of a row: the sheet and the number, without the column. */
const rowOf = (cell: string | null): string => (cell ?? "").replace(/![A-Z]+/, "!");

const isSame = (a: string | number | null, b: string | number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(Number(a) - Number(b)) < 1e-9;

const output = mkdtempSync(join(tmpdir(), "forms-"));

async function readForms(file: string, id: string): Promise<readonly Read[]> {
  const json = join(output, `${id}.json`);
  const said: string[] = [];
  const terminal = { print: () => undefined, printError: (line: string) => said.push(line), isInteractive: false };
  const words = [file, "--out", join(output, `${id}.xlsx`), "--json", json];
  if ((await main(words, terminal, new Date("2023-03-01T00:00:00Z"))) === 2) {
    throw new Error(`${id}: ${said.join(" ")}`);
  }
  const result = JSON.parse(readFileSync(json, "utf8")) as Read & { readonly forms?: readonly Read[] };
  return result.forms ?? [result];
}

/** What of a form is read otherwise than it stands there. */
function misread(expected: ExpectedForm, read: Read | undefined): string[] {
  if (!read) {
    return ["the form is not found"];
  }
  const fields: readonly (readonly [string, boolean])[] = [
    ["department", read.department === expected.department.value],
    ["year", read.year === expected.year.value],
    ["project", read.project === (expected.project?.value ?? null)],
    ["moneyUnit", read.moneyUnit === expected.moneyUnit],
    ["goal", read.goal?.expected === expected.goal.expected && read.goal.actual === expected.goal.actual],
    ["totalScore", isSame(read.totalScore, expected.totalScore)],
  ];
  const indicators = expected.indicators.flatMap((wanted) => {
    const found = read.indicators.find(({ cell }) => cell === wanted.cell);
    const isQuantity = (key: "target" | "actual"): boolean =>
      wanted[key].judge !== "number" ||
      (isSame(found?.[key].value ?? null, wanted[key].value) && (found?.[key].unit ?? null) === wanted[key].unit);
    const isRead =
      found?.name === wanted.name &&
      isQuantity("target") &&
      isQuantity("actual") &&
      isSame(found.points, wanted.points) &&
      (wanted.score === null || isSame(found.score, wanted.score));
    return isRead ? [] : [`${wanted.cell} ${wanted.name}`];
  });
  return [...fields.flatMap(([name, isRead]) => (isRead ? [] : [name])), ...indicators];
}

const isPlanted = (issue: ToldIssue, { cell, rows, checks, words }: Planted): boolean =>
  [...rows, cell].some((each) => rowOf(each) === rowOf(issue.cell)) &&
  (checks.includes(issue.id) || new RegExp(words).test(issue.message));

async function run(folder: string): Promise<void> {
  const all = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<string, Expected>;
  const wrong: string[] = [];
  const mostLines = 3;
  let [forms, planted] = [0, 0];
  for (const [id, expected] of Object.entries(all)) {
    const read = await readForms(join(folder, expected.file), id);
    const issues = read.flatMap((form) => form.issues);
    forms += expected.forms.length;
    planted += expected.planted.length;
    expected.forms.forEach((form, index) => {
      wrong.push(...misread(form, read[index]).map((what) => `${id}: ${what} is read otherwise`));
    });
    wrong.push(
      ...expected.planted
        .filter((each) => !issues.some((issue) => isPlanted(issue, each)))
        .map(({ cell, what }) => `${id}: not found at ${cell}: ${what}`),
      ...issues
        .filter(({ severity }) => severity !== "note")
        .filter((issue) => !expected.planted.some((each) => isPlanted(issue, each)))
        .filter(
          (issue) =>
            !expected.alsoTrue.some(
              ({ cell, checks }) => rowOf(cell) === rowOf(issue.cell) && checks.includes(issue.id),
            ),
        )
        .map(({ id: check, cell, message }) => `${id}: false ${check} at ${cell ?? "the workbook"}: ${message}`),
    );
    if (expected.variant === "correct" && issues.length > mostLines * expected.forms.length) {
      wrong.push(`${id}: ${issues.length} lines on a right form`);
    }
  }
  wrong.forEach((line) => console.error(line));
  console.log(`${forms} forms read, ${planted} planted mistakes looked for: ${wrong.length} wrong.`);
  process.exit(wrong.length === 0 ? 0 : 1);
}

void run(process.argv[2] ?? "");
