import { writeFileSync } from "node:fs";
import { writtenPages } from "./docPages";

void writtenPages().then((pages) => {
  for (const { path, written } of pages) {
    writeFileSync(path, written);
  }
  // The engine's Go runtime would keep the process alive.
  process.exit(0);
});
