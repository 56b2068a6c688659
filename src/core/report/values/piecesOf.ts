import { toValue } from "liquidjs";
import { chineseNumeral } from "../prose/chineseNumeral";
import { dropClauses } from "../prose/dropClauses";
import type { Piece } from "../prose/pieces";
import { listLabel, TemplateRecord } from "./record";
import { Fragment, Missing, ShownValue } from "./values";
import { withoutEnd } from "../prose/withoutEnd";

/** The pieces that print a value, whatever the template made of it. */
export function piecesOf(value: unknown): readonly Piece[] {
  if (value instanceof Missing) {
    value.onPrint();
    return [{ kind: "missing", name: value.missingName, optional: false }];
  }
  if (value instanceof ShownValue) {
    return value.pieces();
  }
  if (value instanceof Fragment) {
    return value.parts;
  }
  if (value instanceof TemplateRecord) {
    return piecesOf(value.self ?? value.items ?? new Missing(value.label));
  }
  if (Array.isArray(value)) {
    return piecesOf(joined(value, "、"));
  }
  const plain: unknown = toValue(value);
  const isPlain = typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean";
  return isPlain && plain !== "" ? [valuePiece(String(plain))] : [];
}

/** A list as text, its items as if each stood alone; what has no value is left out, and a list of nothing is missing itself. */
export function joined(list: readonly unknown[], separator: string): Fragment | Missing {
  const items = itemsOf(list);
  if (items.length === 0) {
    return new Missing(listLabel(list));
  }
  return new Fragment(items.flatMap((pieces, index) => (index === 0 ? pieces : [valuePiece(separator), ...pieces])));
}

/** 枚举: a list as 一是…；二是…。 and an only item without 一是. The full stop gives way to the template's own mark. */
export function enumerated(list: readonly unknown[]): Fragment | Missing {
  const items = itemsOf(list);
  if (items.length === 0) {
    return new Missing(listLabel(list));
  }
  const numbered = items.flatMap((pieces, index): readonly Piece[] => {
    if (items.length === 1) {
      return pieces;
    }
    return [valuePiece(`${index === 0 ? "" : "；"}${chineseNumeral(index + 1)}是`), ...pieces];
  });
  return new Fragment([...numbered, { kind: "text", text: "。" }]);
}

/** The items that print something, without the mark that a cell's text may end with. */
function itemsOf(list: readonly unknown[]): (readonly Piece[])[] {
  return list
    .map((item) =>
      dropClauses(piecesOf(item)).pieces.map((piece) =>
        "text" in piece ? { ...valuePiece(piece.text), ...piece, kind: "value" as const } : piece,
      ),
    )
    .map(withoutLastMark)
    .filter((pieces) => pieces.some((piece) => "text" in piece && piece.text.trim() !== ""));
}

export function withoutLastMark(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last?.kind === "value" && last.text.length > 1
    ? [...pieces.slice(0, -1), { ...last, text: withoutEnd(last.text, "。；，、.;, \u3000") }]
    : pieces;
}

const valuePiece = (text: string): Extract<Piece, { kind: "value" }> => ({ kind: "value", text, cell: null });
