import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";

const root = resolve(__dirname, "..");
const builds = join(root, "build", "site");
/** What a build is made of. */
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json", "package-lock.json"];

/** Builds of sources that are no longer there are kept for this time, ms: another run may still use one. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * The folder of the production build of the sources as they are. It is built beside that folder and moved
 * there when it is whole; where two runs build at once, one of them moves and both use that.
 */
export async function siteFolder(): Promise<string> {
  const folder = join(builds, sourceHash());
  if (existsSync(folder)) {
    return folder;
  }
  mkdirSync(builds, { recursive: true });
  const part = `${folder}.${process.pid}`;
  await build(part);
  try {
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) {
      throw error;
    }
  }
  removeOld(folder);
  return folder;
}

function sourceHash(): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function removeOld(current: string): void {
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    if (path !== current && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > keptFor) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

async function build(folder: string): Promise<void> {
  type Configure = (env: object, argv: object) => Promise<webpack.Configuration>;
  // The configuration is a CommonJS file for webpack's own command line and has no types to import.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const configure = require("../webpack.config.js") as Configure;
  const configuration = await configure({}, { mode: "production" });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  if (!compiler) {
    throw new Error("webpack made no compiler");
  }
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats || stats.hasErrors()) {
    throw new Error(stats?.toString("errors-only"));
  }
}
