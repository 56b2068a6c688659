import type { FixDone } from "#core/model/fix";

/** The words of what can be put right at a click. */
export interface FixStrings {
  readonly toNumber: string;
  readonly allToNumber: (count: number) => string;
  readonly addColumn: (column: string) => string;
  readonly explain: string;
  /** A button's name, where several show the same words. */
  readonly at: (button: string, place: string) => string;
  readonly explanation: string;
  readonly explanationHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly done: (done: FixDone) => string;
}
