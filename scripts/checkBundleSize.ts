import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Measures what the pane loads before it shows its first screen: the scripts that its page names and
 * that are our own, compressed as a server sends them. Fails above the limit, so that a heavy import is
 * noticed when it is made.
 */
const limit = 220_000;
const dist = resolve(__dirname, "../dist");

const page = readFileSync(join(dist, "taskpane.html"), "utf8");
const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)]
  .flatMap(([, source]) => source ?? [])
  .filter((source) => !source.includes("://"));
const sizes = scripts.map((script) => ({ script, bytes: gzipSync(readFileSync(join(dist, script))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { script, bytes } of sizes) {
  console.log(`${kilobytes(bytes).padStart(10)}  ${script}`);
}
console.log(`${kilobytes(total).padStart(10)}  first load, compressed (limit ${kilobytes(limit)})`);
if (scripts.length === 0 || total > limit) {
  console.error("The first load is too large. Load on demand what the first screen does not show.");
  process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
