import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withCheckTable } from "./checkTable";

const path = join(__dirname, "../README.md");
writeFileSync(path, withCheckTable(readFileSync(path, "utf8")));
