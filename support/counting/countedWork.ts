import { Session, type Profiler } from "node:inspector";
import { regexpSteps } from "./regexpSteps";

/*
 * V8 counts how often each block runs in code that it compiles from now on: a test that measures work imports
 * this file before the code that it measures.
 */
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
// Counting makes all code slower, and the process goes on to other test files.
afterAll(() => {
  session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
});

/** The code whose blocks are counted: the product's, and that of the libraries that work for it. */
const counted = /\/(?:src|node_modules\/(?:liquidjs|big\.js))\//;

/**
 * How much work something is: blocks of code that were run, and steps of regular expressions. A count, and no
 * time: the same on every machine, however busy it is.
 */
export function countedWork(work: () => void): number {
  blocks();
  const { exec } = RegExp.prototype;
  let steps = 0;
  const counting = function (this: RegExp, text: string) {
    RegExp.prototype.exec = exec; // counting uses expressions, too
    steps += regexpSteps(this, text, this.global || this.sticky ? this.lastIndex : 0);
    RegExp.prototype.exec = counting;
    return exec.call(this, text);
  };
  RegExp.prototype.exec = counting;
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return blocks() + steps;
}

/** Blocks that were run since this was last asked. */
function blocks(): number {
  let taken: readonly Profiler.ScriptCoverage[] = [];
  // Answered at once, since the session is with this very process.
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error) {
      throw error;
    }
    taken = result;
  });
  return taken
    .filter(({ url }) => counted.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}
