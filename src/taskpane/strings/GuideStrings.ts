import type { CheckHelp } from "#app/checkHelp";

/** The words of the tab 帮助. */
export interface GuideStrings {
  readonly howTo: string;
  readonly steps: readonly string[];
  readonly checks: string;
  readonly searchChecks: string;
  readonly checkTitle: (check: CheckHelp) => string;
  /** What a check says, with dots for what it inserts. */
  readonly sketch: (check: CheckHelp) => string;
  readonly diagnostics: string;
  readonly diagnosticsHint: string;
  readonly copyDiagnostics: string;
}
