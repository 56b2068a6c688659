import type { CellArea } from "#core/model/grid";
import type { Kept } from "#core/model/undoOutcome";
import type { ThingOfCells } from "./thing";

/**
 * The state of a thing, by rows and columns of its area; or one cell for all of it where it was asked
 * for as a whole. Empty where the thing is not there.
 */
export type States<S> = readonly (readonly S[])[];

/** Reads a state off an answer, once it is there. */
export type Answer<S> = () => States<S>;

/** A kind of thing: what its state is, how that is read, and how an earlier state is put back. */
export interface ReadAspect<T, S> {
  /** Queues the reading of how a thing is, for the next sync. */
  capture(workbook: Excel.Workbook, thing: T): Answer<S>;
  /** Whether what is there now is still what the run left, and not somebody's later work. */
  isOurs(is: S | undefined, wrote: S | undefined): boolean;
  /** What the user is told where it is somebody's later work. */
  kept(thing: T): Kept;
  /**
   * Queues the writing of an earlier state.
   *
   * @param thing of cells, the block that gets this one state
   * @param was undefined where the thing was not there
   * @param wrote what the run had left there
   */
  putBack(workbook: Excel.Workbook, thing: T, was: S | undefined, wrote: S | undefined): void;
}

/** A kind of thing that Office.js does not tell about: its states come from the operations that write it. */
export interface UnreadAspect<T, S> extends Pick<ReadAspect<T, S>, "putBack"> {
  /** Why it is not read. */
  readonly unread: string;
}

/** What of cells one aspect is; `cellAspect` makes an aspect of it. */
export interface CellAspect<S> {
  readonly keptAs: "contents" | "format" | "size";
  capture(range: Excel.Range, area: CellArea): Answer<S>;
  putBack(range: Excel.Range, area: CellArea, was: S, wrote: S): void;
  isOurs?(is: S | undefined, wrote: S | undefined): boolean;
}

export type AspectOfCells<S> = ReadAspect<ThingOfCells, S>;
