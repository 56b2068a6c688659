/** Writes the sample workbook: `npx tsx scripts/makeSample.ts [file]`, assets/sample.xlsx where no file is named. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbook } from "./sample/sampleWorkbook";

const [file = join(__dirname, "../assets/sample.xlsx")] = process.argv.slice(2);

void sampleWorkbook().then((bytes) => {
  writeFileSync(file, bytes);
  // The engine's Go runtime would keep the process alive.
  process.exit(0);
});
