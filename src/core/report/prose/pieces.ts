import type { CellAddress } from "../../model/grid";

/**
 * What the template's rendering emits, in place of a string: so a figure keeps its cell, a missing
 * value its name, and nothing that a user typed can be taken for a marker.
 */
export type Piece =
  /** From here on the text belongs to this row of the template. */
  | { readonly kind: "row"; readonly row: number }
  /** The template's own words. */
  | { readonly kind: "text"; readonly text: string; readonly bold?: boolean | undefined }
  /** Words or a number of the data; `cell` is null where it was derived from several. */
  | {
      readonly kind: "value";
      readonly text: string;
      readonly cell: CellAddress | null;
      readonly bold?: boolean | undefined;
    }
  /**
   * A value that is not there; its clause is dropped. An `optional` one stands for an empty loop over
   * whole sentences: it only takes with it what would introduce them.
   */
  | { readonly kind: "missing"; readonly name: string; readonly optional: boolean };

export function piecesText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ("text" in piece ? piece.text : "")).join("");
}
