import type { WriteOperation } from "#core/model/plan";
import type { States } from "../aspects/aspect.types";
import type { StateOf } from "../aspects/aspects";
import type { Thing, ThingKind, UnreadKind } from "../aspects/thing";

export type OperationKind = WriteOperation["kind"];

/** The operations of one kind. */
export type OperationOf<K extends OperationKind> = Extract<WriteOperation, { readonly kind: K }>;

/** States that need not be asked of Excel. */
interface Known<S> {
  readonly before: States<S>;
  /** What a write leaves there. */
  after(before: States<S>): States<S>;
}

/** A thing that an operation changes. What is known of its states spares a question, which may be too large to ask. */
export type Touch = {
  readonly [K in ThingKind]: { readonly thing: Thing<K> } & (K extends UnreadKind
    ? Known<StateOf[K]>
    : Partial<Known<StateOf[K]>>);
}[ThingKind];

/** A touch of whatever kind: its states are of the thing's. */
export interface Touched {
  readonly thing: Thing;
  readonly before?: States<unknown>;
  after?(before: States<unknown>): States<unknown>;
}

/** What undo makes of an operation: it puts back what is touched, or it is said why there is nothing to put back. */
type Undo<K extends OperationKind> =
  | {
      /** All that the operation changes and undo puts back. */
      touches(operation: OperationOf<K>): readonly Touch[];
      /** What else it changes, and why that stays. */
      readonly notUndone?: string;
    }
  | { readonly touches?: never; readonly notUndone: string };

/** What one kind of operation means to Excel. */
export type Operation<K extends OperationKind> = Undo<K> & {
  /** Queues the writing, for the next sync. */
  write(workbook: Excel.Workbook, operation: OperationOf<K>): void;
};
