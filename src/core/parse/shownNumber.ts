import type Big from "big.js";
import { exact } from "../number/exact";

/** A number as its cell shows it. */
export interface ShownNumber {
  readonly value: Big;
  /** The words that the number format adds behind it: `0"件"` → 件, `0.0,"万"` → 万. */
  readonly suffix: string | null;
}

/**
 * What a number format makes of the number in its cell: `0.00,` shows thousands, `0!.0000` puts a point before the last
 * four digits and so shows 元 in 万. What the sheet shows is what its reader means and prints, so the shown number counts,
 * with all its decimals. Formulas compute on the stored number: a rate of two columns that are formatted alike is the
 * same either way, and where they are not, what a formula gives differs from the rate of what is shown and is told of.
 */
export function shownNumber(stored: number, numberFormat: string): ShownNumber {
  const tokens = tokensOf(sectionFor(stored, numberFormat));
  const suffix = suffixOf(tokens);
  const power = 3 * thousands(tokens) + placesBehindLiteralPoint(tokens);
  return { value: power === 0 ? exact(stored) : exact(stored).div(`1e${power}`), suffix };
}

interface Token {
  readonly kind: "digit" | "point" | "comma" | "literal" | "other";
  readonly text: string;
}

/** The part of the format for numbers of this sign; the first holds for all where there is no other. */
function sectionFor(stored: number, numberFormat: string): string {
  const sections = numberFormat.match(/(?:"[^"]*"|[\\!].|[^;])+/g) ?? [""];
  return sections[stored < 0 ? 1 : 0] ?? sections[0] ?? "";
}

const tokenPattern =
  /"(?<quoted>[^"]*)"|[\\!](?<escaped>.)|\[[^\]]*\]|[_*].|(?<digit>[0#?])|(?<point>\.)|(?<comma>,)|(?<exponent>[eE][+-]0+)|(?<bare>[^\sA-Za-z()@%/+-])|./gu;

function tokensOf(section: string): Token[] {
  return [...section.matchAll(tokenPattern)].map(({ 0: text, groups = {} }): Token => {
    const literal = groups["quoted"] ?? groups["escaped"] ?? groups["bare"];
    if (literal !== undefined) {
      return { kind: "literal", text: literal };
    }
    return { kind: groups["digit"] ? "digit" : groups["point"] ? "point" : groups["comma"] ? "comma" : "other", text };
  });
}

/** Commas right behind the last digit before the point, or behind the last of all, divide by a thousand each. */
function thousands(tokens: readonly Token[]): number {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const parts = point < 0 ? [tokens] : [tokens.slice(0, point), tokens.slice(point + 1)];
  return parts.reduce((sum, part) => {
    const last = part.findLastIndex(({ kind }) => kind === "digit");
    const rest = last < 0 ? [] : part.slice(last + 1);
    const end = rest.findIndex(({ kind }) => kind !== "comma");
    return sum + (end < 0 ? rest.length : end);
  }, 0);
}

/** How many digits a point that is only written, and divides nothing, stands before: `0!.0000`, `0"."00`. */
function placesBehindLiteralPoint(tokens: readonly Token[]): number {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const literal = whole.findIndex(({ kind, text }) => kind === "literal" && /^[.．]$/.test(text));
  const isBehindDigits = whole.slice(0, Math.max(0, literal)).some(({ kind }) => kind === "digit");
  return isBehindDigits ? whole.slice(literal + 1).filter(({ kind }) => kind === "digit").length : 0;
}

function suffixOf(tokens: readonly Token[]): string | null {
  const last = tokens.findLastIndex(({ kind }) => kind === "digit");
  const words = tokens
    .slice(last + 1)
    .flatMap(({ kind, text }) => (kind === "literal" ? [text] : []))
    .join("")
    .trim();
  return last < 0 || !/[\p{L}‰℃㎡³²]/u.test(words) ? null : words;
}
