import type { ToldFault } from "#core/messages/faultText";
import type { FinalQuestion, Objection } from "#core/model/finalCheck";
import type { InputChange } from "#core/model/inputs";
import type { Issue } from "#core/model/issue";

/** The product's own sentences, for one language: worded in `core/messages`, handed on to the pane. */
export interface Sentences {
  /** What was found, then what to do. */
  readonly issueText: (issue: Issue) => string;
  readonly faultText: (fault: ToldFault) => string;
  /** A change of the tables, without its cell. */
  readonly changeText: (change: InputChange) => string;
  /** What speaks against handing in, without its cell. */
  readonly objectionText: (objection: Objection) => string;
  readonly finalQuestions: Readonly<Record<FinalQuestion, { readonly title: string; readonly advice: string }>>;
}
