import type { Rating } from "../model/rating";
import type { WorkbookFaultCode } from "../model/faultCode";
import type { FinalQuestion } from "../model/finalCheck";
import type { InBothLanguages, Severity } from "../model/issue";
import type { PhraseId } from "../model/phrase";

/**
 * All that the product's sentences are made of in one language. What a check says stands with the check;
 * how sentences are put together (`issueText`, `faultText`, …) is the same in every language.
 */
export interface Language {
  /** Under which a check keeps its words. */
  readonly key: keyof InBothLanguages;

  /** Words of our own within messages. */
  readonly phrases: Readonly<Record<PhraseId, string>>;
  /** Between several. */
  readonly separator: string;
  /**
   * The user's words as they stand in a message.
   *
   * @param isQuoted whether the message has quotation marks around them
   */
  readonly data: (text: string, isQuoted: boolean) => string;
  /** The user's words where they stand alone. */
  readonly cited: (text: string) => string;

  /** What ends a message's first sentence, where another follows. */
  readonly sentenceEnd: string;
  /** What the person said about an issue, in place of the advice. */
  readonly explained: (text: string) => string;

  /** Each fault: what happened, then what to do now. */
  readonly faults: Readonly<Record<WorkbookFaultCode, string>>;
  /** One of the reasons that a fault goes on to tell, a sentence each. */
  readonly reason: (sentence: string) => string;

  /** What one issue of a severity is called, or several. */
  readonly severityName: (severity: Severity, count: number) => string;
  readonly ratingNames: Readonly<Record<Rating, string>>;

  /** Each question of the final check: what is asked for, and what to do where it is not so. */
  readonly finalQuestions: Readonly<Record<FinalQuestion, { readonly title: string; readonly advice: string }>>;
  readonly notGenerated: string;

  /** What changed in the tables since the report was generated, in a sentence without its end. */
  readonly changes: {
    readonly cell: (before: string, after: string) => string;
    readonly rowAdded: (row: string) => string;
    readonly rowRemoved: (table: string, row: string) => string;
    readonly rowsMoved: (table: string) => string;
    readonly columnsChanged: (table: string) => string;
    readonly tableGone: (table: string) => string;
  };
}
