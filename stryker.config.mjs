import { readdirSync, readFileSync } from "node:fs";
import base from "./jest.base.js";

/*
 * Mutation tests of the core: does a test fail where a rule is falsified?
 *
 *   npm run test:mutants                      the formulas and the numbers, whole
 *   MUTANTS=parse npm run test:mutants        a sample of the files of another folder of src/core
 *   MUTANTS=parse MUTANTS_SEED=2 …            another sample
 *
 * Only the tests beside the folder run (test/core/parse for src/core/parse): a rule is held where it
 * lives, not by a walk through a workbook that happens to pass it.
 */

const folder = process.env.MUTANTS;

/** A sample of files is drawn until it has so many lines; a line has about one mutant. */
const sampleLines = 400;

function sample(name) {
  const folderPath = `src/core/${name}`;
  const files = readdirSync(folderPath, { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folderPath}/${file}`)
    .sort();
  const drawn = [];
  for (let lines = 0; lines < sampleLines && files.length > 0;) {
    const [file] = files.splice(Math.floor(random() * files.length), 1);
    drawn.push(file);
    lines += readFileSync(file, "utf8").split("\n").length;
  }
  return drawn.sort();
}

let state = Number(process.env.MUTANTS_SEED ?? 1);

/** A linear congruential generator: the same seed draws the same files. */
function random() {
  state = (state * 1664525 + 1013904223) % 2 ** 32;
  return state / 2 ** 32;
}

const mutated = folder === undefined ? ["calculate", "number"] : [folder];

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: folder === undefined ? mutated.map((name) => `src/core/${name}/**/*.ts`) : sample(folder),
  testRunner: "jest",
  jest: {
    // The core starts no engine and needs no environment of its own, which Stryker would not find.
    config: {
      ...base,
      testEnvironment: "node",
      maxWorkers: 1,
      roots: mutated.map((name) => `<rootDir>/test/core/${name}`),
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `build/mutants/${folder ?? "formulas"}.json`,
  reporters: ["clear-text"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: "build/mutants/tmp",
  ignorePatterns: ["/build", "/dist", "/output", "/assets/pictures"],
  concurrency: 2,
  thresholds: folder === undefined ? { high: 98, low: 98, break: 98 } : { high: 90, low: 90, break: 90 },
};
