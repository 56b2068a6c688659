import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withCheckTable } from "./checkTable";
import { withFormTable } from "./formTable";
import { withTemplateReference } from "./templateReferenceTable";

const path = join(__dirname, "../README.md");

void withTemplateReference(withFormTable(withCheckTable(readFileSync(path, "utf8")))).then((readme) => {
  writeFileSync(path, readme);
  // The engine's Go runtime would keep the process alive.
  process.exit(0);
});
