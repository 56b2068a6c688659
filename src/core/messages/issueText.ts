import type { Issue } from "../model/issue";

/** The sentence for an issue: what was found, then what to do. */
export declare function issueText(issue: Issue): string;
