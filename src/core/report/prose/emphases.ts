import type { Emphasis } from "../../model/report";
import type { Piece } from "./pieces";

/**
 * A line whose words between two `**` are bold, without the markers. Only the template's own asterisks
 * are markers: those of a value are text. A marker without a partner stays as written, since `**` also
 * is what people put where a figure is still to come.
 */
export function withBoldWords(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every((piece) => piece.kind !== "text" || !piece.text.includes("**"))) {
    return pieces;
  }
  const parts: Piece[] = [];
  let opened: number | null = null;
  for (const piece of pieces.flatMap(atAsterisks)) {
    const stars = piece.kind === "text" && /^\*+$/.test(piece.text) ? piece.text.length : 0;
    if (stars === 2 && opened === null) {
      opened = parts.length;
      parts.push(piece);
    } else if (stars === 2 && opened !== null) {
      const inner = parts.splice(opened).slice(1);
      for (const each of inner) {
        parts.push(each.kind === "text" || each.kind === "value" ? { ...each, bold: true } : each);
      }
      opened = null;
    } else if (stars !== 4 || opened === null) {
      // Four are an end and a beginning: **甲****乙**.
      parts.push(piece);
    }
  }
  return parts;
}

function atAsterisks(piece: Piece): Piece[] {
  if (piece.kind !== "text") {
    return [piece];
  }
  return piece.text.split(/(\*+)/).flatMap((text): Piece[] => (text === "" ? [] : [{ ...piece, text }]));
}

/** Where the bold words of a line stand; neighbours are one. */
export function emphasesOf(
  parts: readonly { readonly text: string; readonly bold?: boolean | undefined }[],
): Emphasis[] {
  const emphases: Emphasis[] = [];
  let start = 0;
  for (const { text, bold } of parts) {
    const last = emphases.at(-1);
    if (bold && last && last.start + last.length === start) {
      emphases[emphases.length - 1] = { start: last.start, length: last.length + text.length };
    } else if (bold && text.trim() !== "") {
      emphases.push({ start, length: text.length });
    }
    start += text.length;
  }
  return emphases;
}
