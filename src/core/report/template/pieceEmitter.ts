import type { Emitter } from "liquidjs";
import type { Piece } from "../prose/pieces";
import type { RenderState } from "./templateContext";
import { templateLimits } from "./templateLimits";

/** What an output of the template was turned into; no `Drop`, so liquidjs hands it on as it is. */
export class Printed {
  constructor(readonly pieces: readonly Piece[]) {}
}

/** Where liquidjs writes to: it collects pieces in place of text. */
export class PieceEmitter implements Emitter {
  /** Asked for by liquidjs, of no use here. */
  buffer = "";
  readonly pieces: Piece[] = [];
  private length = 0;

  constructor(private readonly state: RenderState) {}

  /** The template's own words come as a string, everything else as `Printed`. */
  write(output: unknown): void {
    const pieces: readonly Piece[] =
      output instanceof Printed ? output.pieces : typeof output === "string" ? [{ kind: "text", text: output }] : [];
    for (const piece of pieces) {
      this.length += "text" in piece ? piece.text.length : 1;
      if (this.length > templateLimits.output) {
        this.state.stop("report-too-long");
      }
      this.pieces.push(piece);
    }
  }
}
