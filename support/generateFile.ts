import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "#cli/main";

/** What the command line did with a workbook. */
export interface Run {
  readonly status: number;
  readonly printed: readonly string[];
  readonly errors: readonly string[];
  /** The workbook that was written; null where there was none. */
  readonly output: Uint8Array | null;
  readonly json: ResultJson | null;
}

/** The part of the JSON that tests look at; design of the command line. */
export interface ResultJson {
  readonly department: string | null;
  readonly year: number | null;
  readonly moneyUnit: string | null;
  readonly budget: {
    readonly rows: readonly Record<string, string | null>[];
    readonly executionRate: string | null;
    readonly points: string;
    readonly score: string | null;
  } | null;
  readonly indicators: readonly {
    readonly name: string;
    readonly cell: string;
    readonly target: {
      readonly comparator: string | null;
      readonly value: string | null;
      readonly unit: string | null;
      readonly text: string;
    };
    readonly completionRate: string | null;
    readonly score: string | null;
  }[];
  readonly totalScore: string | null;
  readonly rating: string | null;
  readonly ratios: readonly {
    readonly name: string;
    readonly value: string | null;
    readonly cells: readonly string[];
  }[];
  readonly issues: readonly {
    readonly id: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly message: string;
  }[];
  readonly report: readonly {
    readonly style: string;
    readonly text: string;
    readonly figures: readonly { readonly start: number; readonly length: number; readonly cell: string }[];
  }[];
  readonly requests: { readonly count: number; readonly bytes: number };
}

/** Runs the command line on a workbook, as `npm run generate -- in.xlsx --out … --json …` does. */
export async function generateFile(input: Uint8Array, now: Date = new Date("2023-03-15T08:00:00Z")): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  const [from, to, json] = ["in.xlsx", "out.xlsx", "result.json"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]; // three in, three out
  writeFileSync(from, input);
  const printed: string[] = [];
  const errors: string[] = [];
  const terminal = {
    print: (line: string) => printed.push(line),
    printError: (line: string) => errors.push(line),
    isInteractive: false,
  };
  const status = await main([from, "--out", to, "--json", json], terminal, now);
  if (!readFileSync(from).equals(Buffer.from(input))) {
    throw new Error("the input file was changed");
  }
  const output = existsSync(to) ? readFileSync(to) : null;
  // The test says what it expects of the JSON; a wrong shape fails there.
  const result = existsSync(json) ? (JSON.parse(readFileSync(json, "utf8")) as ResultJson) : null;
  rmSync(folder, { recursive: true });
  return { status, printed, errors, output, json: result };
}
