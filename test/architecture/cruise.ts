import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** A broken import rule: which rule, and which file imports what. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface CruiseReport {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const root = resolve(__dirname, "../..");
const program = resolve(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const rules = resolve(root, ".dependency-cruiser.mjs");

const folders = ["src", "support", "scripts"];

/**
 * Checks `src`, `support` and `scripts` of a tree by the project's import rules. In a process of its own, since
 * dependency-cruiser is an ES module and Jest loads only CommonJS without experimental flags.
 */
export async function cruise(
  tree = root,
): Promise<{ readonly files: number; readonly violations: readonly Violation[] }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, "--config", rules, "--output-type", "json", ...folders],
    { cwd: tree, maxBuffer: 64 * 1024 * 1024 },
  ).catch(outputOfFailedRun);
  // The shape is that of dependency-cruiser's documented JSON report.
  const { summary } = JSON.parse(stdout) as CruiseReport;
  return {
    files: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** The program ends with the number of violations as its status, and has printed its report all the same. */
function outputOfFailedRun(failure: unknown): { readonly stdout: string } {
  if (failure instanceof Error && "stdout" in failure && typeof failure.stdout === "string" && failure.stdout !== "") {
    return { stdout: failure.stdout };
  }
  throw failure;
}
