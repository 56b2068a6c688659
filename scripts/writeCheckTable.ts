import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withCheckTable } from "./checkTable";
import { withFormTable } from "./formTable";

const path = join(__dirname, "../README.md");
writeFileSync(path, withFormTable(withCheckTable(readFileSync(path, "utf8"))));
