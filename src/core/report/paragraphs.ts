import type { Figure } from "../model/report";
import { dropClauses, type DroppedClause } from "./dropClauses";
import type { Piece } from "./pieces";
import { withoutEnd } from "./templateText";

/** A line of the report before it has a style. */
export interface Line {
  readonly row: number;
  readonly text: string;
  readonly figures: readonly Figure[];
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly dropped: readonly (DroppedClause & { readonly row: number })[];
}

/** Cuts what was rendered into lines, without the clauses that lack a value. */
export function linesOf(pieces: readonly Piece[]): Lines {
  const dropped: Lines["dropped"][number][] = [];
  const lines = splitByLine(pieces).flatMap(({ row, pieces: own }): Line[] => {
    const kept = dropClauses(own);
    dropped.push(...kept.dropped.map((each) => ({ ...each, row })));
    return splitByLine([{ kind: "row", row }, ...kept.pieces], "values").flatMap((line) => lineOf(row, line.pieces));
  });
  return { lines, dropped };
}

interface RowPieces {
  readonly row: number;
  readonly pieces: Piece[];
}

/** A line break of the template begins a line at once, one within a value only after clauses were dropped. */
function splitByLine(pieces: readonly Piece[], breaksIn: "text" | "values" = "text"): RowPieces[] {
  const lines: RowPieces[] = [{ row: 0, pieces: [] }];
  for (const piece of pieces) {
    const row = piece.kind === "row" ? piece.row : (lines.at(-1)?.row ?? 0);
    if (piece.kind === "row") {
      lines.push({ row, pieces: [] });
    } else if (piece.kind === "missing" || (piece.kind === "value" && breaksIn === "text")) {
      lines.at(-1)?.pieces.push(piece);
    } else {
      piece.text.split(lineBreak).forEach((text, index) => {
        if (index > 0) lines.push({ row, pieces: [] });
        if (text !== "") lines.at(-1)?.pieces.push({ ...piece, text });
      });
    }
  }
  return lines.filter(({ pieces: own }) => own.length > 0);
}

const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

function lineOf(row: number, pieces: readonly Piece[]): Line[] {
  const parts = withoutDoubledMarks(joinedTexts(pieces));
  let text = "";
  const figures: Figure[] = [];
  for (const part of parts) {
    const shown = text === "" ? part.text.trimStart() : part.text;
    const figure = part.kind === "value" && part.cell !== null ? shown.trim() : "";
    if (part.kind === "value" && part.cell !== null && figure !== "") {
      figures.push({ start: text.length + shown.indexOf(figure), length: figure.length, cell: part.cell });
    }
    text += shown;
  }
  text = text.trimEnd();
  return text === "" ? [] : [{ row, text, figures }];
}

type TextPiece = Extract<Piece, { readonly text: string }>;

/** Neighbouring words of the template as one piece; a list's last comma gives way to the mark behind it. */
function joinedTexts(pieces: readonly Piece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    if (!("text" in piece)) continue;
    const text = piece.text.replace(/\t/g, " ");
    const last = joined.at(-1);
    if (piece.kind === "text" && last?.kind === "text") joined[joined.length - 1] = { kind: "text", text: last.text + text };
    else joined.push({ ...piece, text });
  }
  return joined.map((piece) => (piece.kind === "text" ? { ...piece, text: piece.text.replace(/[，；、]{1,8}(?=[。；！？])/g, "") } : piece));
}

/** People end a cell with 。 and the template goes on with its own mark: only the template's is kept. */
function withoutDoubledMarks(texts: readonly TextPiece[]): TextPiece[] {
  return texts.map((piece, index) => {
    const next = texts[index + 1];
    const isFollowedByMark = next?.kind === "text" && /^\s*[。；，：！？、）]/.test(next.text);
    return piece.kind === "value" && isFollowedByMark && piece.text.length > 1
      ? { ...piece, text: withoutEnd(piece.text, "。；，、.;, \u3000") }
      : piece;
  });
}
