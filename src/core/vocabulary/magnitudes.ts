import Big from "big.js";
import { longestFirst } from "./longestFirst";

/** The words that multiply what follows them, as powers of ten. */
const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };

/** For a regular expression: a word that multiplies. */
export const magnitudePattern = longestFirst(Object.keys(powers));

/** For a character class: what such words are made of. */
export const magnitudeCharacters = [...new Set(Object.keys(powers).join(""))].join("");

/** What a word multiplies by: 万 → 10000. Null for any other word. */
export function magnitudeOf(word: string): Big | null {
  return Object.hasOwn(powers, word) ? new Big(`1e${powers[word]}`) : null;
}

/** 百分点 and 百分比 count no hundreds. */
const before = new RegExp(`^(?!百分[点比号])(${magnitudePattern})(.+)$`);

/** A unit as a magnitude and what is counted: 万件 → 10000 and 件. Null where it begins with no such word, or is nothing else. */
export function magnitudeBefore(unit: string): { readonly magnitude: Big; readonly counted: string } | null {
  const [, word = "", counted = ""] = before.exec(unit) ?? [];
  const magnitude = magnitudeOf(word);
  return magnitude && { magnitude, counted };
}
