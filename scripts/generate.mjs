/*
 * The command line of a checkout: `npm run generate`. TypeScript that is read file by file costs most of a second a
 * start, so it runs from one file, which is made anew when a source is newer: esbuild takes a quarter of a second.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bundle = join(root, "build/cli/generate.cjs");

/** Whether no source, nor what is installed, is newer than the bundle. */
function isFresh() {
  if (!existsSync(bundle)) {
    return false;
  }
  const made = statSync(bundle).mtimeMs;
  const sources = readdirSync(join(root, "src"), { recursive: true }).map((file) => join(root, "src", file));
  return [...sources, join(root, "package.json")].every((file) => statSync(file).mtimeMs <= made);
}

if (!isFresh()) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/run.ts"],
    outfile: bundle,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // Microsoft's library is read as it is, never changed.
    external: ["@microsoft/office-js"],
    logLevel: "warning",
  });
}
createRequire(import.meta.url)(bundle);
