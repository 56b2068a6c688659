import type { PhraseId } from "../model/phrase";

/** How a language words what a message inserts. */
export interface Words {
  readonly phrases: Readonly<Record<PhraseId, string>>;
  /** Between several. */
  readonly separator: string;
  /**
   * The user's words as they stand in the message.
   *
   * @param isQuoted whether the message has quotation marks around them
   */
  readonly data: (text: string, isQuoted: boolean) => string;
}
