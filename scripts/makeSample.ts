/** Writes assets/sample.xlsx: `npx tsx scripts/makeSample.ts` */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleWorkbook } from "./sample/sampleWorkbook";

void sampleWorkbook().then((bytes) => {
  writeFileSync(join(__dirname, "../assets/sample.xlsx"), bytes);
  // The engine's Go runtime would keep the process alive.
  process.exit(0);
});
