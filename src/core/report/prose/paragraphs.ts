import type { Emphasis, Figure } from "../../model/report";
import { dropClauses, type DroppedClause } from "./dropClauses";
import { emphasesOf, withBoldWords } from "./emphases";
import type { Piece } from "./pieces";
import { withoutEnd } from "./withoutEnd";

/** A line of the report before it has a style. */
export interface Line {
  readonly row: number;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly emphases: readonly Emphasis[];
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly dropped: readonly (DroppedClause & { readonly row: number })[];
}

/** Cuts what was rendered into lines, without the clauses that lack a value. */
export function linesOf(pieces: readonly Piece[]): Lines {
  const dropped: Lines["dropped"][number][] = [];
  const lines = splitByLine(pieces).flatMap(({ row, pieces: own }): Line[] => {
    const kept = dropClauses(withBoldWords(own));
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
        if (index > 0) {
          lines.push({ row, pieces: [] });
        }
        if (text !== "") {
          lines.at(-1)?.pieces.push({ ...piece, text });
        }
      });
    }
  }
  return lines.filter(({ pieces: own }) => own.length > 0);
}

const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

function lineOf(row: number, pieces: readonly Piece[]): Line[] {
  const parts = trimmed(withoutDoubledMarks(joinedTexts(pieces)));
  const text = parts.map((part) => part.text).join("");
  if (text === "") {
    return [];
  }
  const figures: Figure[] = [];
  let start = 0;
  for (const part of parts) {
    const figure = part.text.trim();
    if (part.kind === "value" && part.cell !== null && figure !== "") {
      figures.push({ start: start + part.text.indexOf(figure), length: figure.length, cell: part.cell });
    }
    start += part.text.length;
  }
  return [{ row, text, figures, emphases: emphasesOf(parts) }];
}

type TextPiece = Extract<Piece, { readonly text: string }>;

/** A line without blanks at its ends. */
function trimmed(parts: readonly TextPiece[]): TextPiece[] {
  const first = parts.findIndex(({ text }) => text.trim() !== "");
  const last = parts.findLastIndex(({ text }) => text.trim() !== "");
  return parts.slice(Math.max(first, 0), last + 1).map((part, index, all) => {
    const text = index === 0 ? part.text.trimStart() : part.text;
    return { ...part, text: index === all.length - 1 ? text.trimEnd() : text };
  });
}

/** Neighbouring words of the template as one piece, so that marks that come together are seen. */
function joinedTexts(pieces: readonly Piece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    if (!("text" in piece)) {
      continue;
    }
    const text = piece.text.replace(/\t/g, " ");
    const last = joined.at(-1);
    if (piece.kind === "text" && last?.kind === "text" && last.bold === piece.bold) {
      joined[joined.length - 1] = { ...last, text: last.text + text };
    } else if (text !== "") {
      joined.push({ ...piece, text });
    }
  }
  return joined;
}

/**
 * A mark gives way to the one behind it: a list's last comma to the full stop, and the 。 that people end
 * a cell with to whatever the template goes on with.
 */
function withoutDoubledMarks(texts: readonly TextPiece[]): TextPiece[] {
  return texts.map((piece, index) => {
    const next = texts[index + 1];
    if (piece.kind === "value") {
      const isFollowedByMark = next?.kind === "text" && /^\s*[。；，：！？、）]/.test(next.text);
      return isFollowedByMark && piece.text.length > 1
        ? { ...piece, text: withoutEnd(piece.text, "。；，、.;, \u3000") }
        : piece;
    }
    const text = piece.text.replace(/[，；、。]+[！？]?/g, (marks) => marks.slice(-1));
    return {
      ...piece,
      text: next?.kind === "text" && /^[，；、。！？]/.test(next.text) ? withoutEnd(text, "，；、。") : text,
    };
  });
}
