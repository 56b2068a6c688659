import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import { promisify } from "node:util";
import webpack from "webpack";

const root = resolve(__dirname, "..");
const builds = join(root, "build", "site");
/** What a build is made of. */
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json", "package-lock.json"];

/** Builds of sources that are no longer there are kept for this time, ms: another run may still use one. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * The folder of the production build of the sources as they are. It is built once: test files run beside
 * each other, and wait for the one that builds.
 */
export async function siteFolder(): Promise<string> {
  const folder = join(builds, sourceHash());
  const lock = `${folder}.lock`;
  mkdirSync(builds, { recursive: true });
  while (!existsSync(folder)) {
    if (isTaken(lock)) {
      await passed(200);
    } else {
      await buildInto(folder).finally(() => rmSync(lock, { force: true }));
    }
  }
  return folder;
}

/** Builds beside the folder and then moves there: nobody serves half a build. */
async function buildInto(folder: string): Promise<void> {
  if (existsSync(folder)) {
    return;
  } // by the process that held the lock before
  const part = `${folder}.${process.pid}`;
  await build(part);
  renameSync(part, folder);
  removeOld(folder);
}

/** Whether another process holds the lock; otherwise this one does from now on. */
function isTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return false;
  } catch {
    if (!isHolderAlive(lock)) {
      rmSync(lock, { force: true });
    }
    return true;
  }
}

function isHolderAlive(lock: string): boolean {
  try {
    // Signal 0 asks whether the process is there. An empty file is being written this moment.
    const holder = Number(readFileSync(lock, "utf8"));
    return holder === 0 || process.kill(holder, 0);
  } catch {
    return false;
  }
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
  for (const name of readdirSync(dirname(current))) {
    const path = join(dirname(current), name);
    if (path !== current && Date.now() - statSync(path).mtimeMs > keptFor) {
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
