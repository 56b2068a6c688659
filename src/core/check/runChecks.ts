import type { Issue } from "../model/issue";
import { catalogue } from "./catalogue";
import type { Judged } from "./check";

/** All that the catalogue finds, check by check; `sortIssues` puts it in order. */
export function runChecks(judged: Judged): Issue[] {
  return catalogue.flatMap(({ id, severity, find }) =>
    find(judged).map(({ cell, values = {} }) => ({ id, severity, cell, values })),
  );
}
