import { parseSentences, type Bracket, type Clause, type Token } from "./clauses";
import { piecesText, type Piece } from "./pieces";

/** A clause that was left out for want of a value. */
export interface DroppedClause {
  /** The name that has no value. */
  readonly name: string;
}

/**
 * Takes out of a paragraph every clause that holds a missing value, and mends the punctuation around it.
 * A sentence that loses its end ends where the rest ends; one that loses everything is gone; what
 * only introduced the lost clauses (其中，… 主要有：…) goes with them.
 */
export function dropClauses(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[];
  readonly dropped: readonly DroppedClause[];
} {
  if (pieces.every(({ kind }) => kind !== "missing")) {
    return { pieces, dropped: [] };
  }
  // Nothing but empty loops: the row was meant to say nothing then.
  if (pieces.every((piece) => piece.kind === "missing" && piece.optional)) {
    return { pieces: [], dropped: [] };
  }
  const dropped: DroppedClause[] = [];
  const kept = parseSentences(pieces).flatMap((sentence) => sentencePieces(sentence, dropped));
  return { pieces: kept, dropped };
}

function sentencePieces(clauses: readonly Clause[], dropped: DroppedClause[]): Piece[] {
  const inner = clauses.map((clause) => withoutLostBrackets(clause, dropped));
  const isLost = inner.map((clause) => missingIn(clause).length > 0);
  if (isLost.every((lost) => !lost)) {
    return inner.flatMap(clausePieces);
  }
  loseDependents(inner, isLost);
  loseIntroductions(inner, isLost);
  dropped.push(...lostClauses(inner, isLost));
  return joinKept(inner, isLost).flatMap(clausePieces);
}

/** What the lost clauses lack; a clause that lacks nothing itself went with another. */
function lostClauses(clauses: readonly Clause[], isLost: readonly boolean[]): DroppedClause[] {
  return clauses.flatMap((clause, index) => {
    const [name] = missingIn(clause);
    // An empty loop over whole sentences, between others, was meant to say nothing.
    const isSilent = clauses.length === 1 && clause.tokens.every((token) => token.kind === "missing" && token.optional);
    return isLost[index] === true && name !== undefined && !isSilent ? [{ name }] : [];
  });
}

/** 其中 tells parts of what stands before it, and means nothing without it. */
function loseDependents(clauses: readonly Clause[], isLost: boolean[]): void {
  let isDependent = false;
  clauses.forEach((clause, index) => {
    isDependent ||= isLost[index - 1] === true && /^\s*其中/.test(piecesText(wordsOf(clause)));
    if (isDependent) {
      isLost[index] = true;
    }
    if (strength(clause.end) >= 2) {
      isDependent = false;
    }
  });
}

/** An introduction is lost with all that it introduced: up to the next semicolon, after a colon up to the sentence's end. */
function loseIntroductions(clauses: readonly Clause[], isLost: boolean[]): void {
  let [firstKept, partEnd] = [clauses.length, clauses.length];
  for (const [index, clause] of [...clauses.entries()].reverse()) {
    if (strength(clause.end) >= 2) {
      partEnd = index + 1;
    }
    if (isLost[index] === false && isLost[index + 1] === true) {
      const isIntroduction = isColon(clause.end) || introduction.test(piecesText(wordsOf(clause)).trim());
      isLost[index] = isIntroduction && firstKept >= (isColon(clause.end) ? clauses.length : partEnd);
    }
    if (isLost[index] === false) {
      firstKept = index;
    }
  }
}

/** Words that say nothing by themselves: 其中 · 按资金来源分 · 对照年度目标 · 2022年 */
const introduction =
  /^(其中|具体|具体来看|此外|另外|同时|主要是|主要有|分别为|按.{1,8}[分看]|从.{1,8}看|.{1,8}方面|(对照|根据|按照|依据|围绕|截至|针对|经).*|(\d{4}|今|去|上|本|全|当)年[度初末底]?)$/;

/** What is kept takes over the stronger punctuation of what was lost behind it; a colon still introduces what is left. */
function joinKept(clauses: readonly Clause[], isLost: readonly boolean[]): Clause[] {
  const kept: Clause[] = [];
  clauses.forEach((clause, index) => {
    const last = kept.at(-1);
    if (!isLost[index]) {
      kept.push(clause);
    } else if (
      last !== undefined &&
      !isColon(last.end) &&
      (index === clauses.length - 1 || strength(clause.end) > strength(last.end))
    ) {
      kept[kept.length - 1] = { ...last, end: clause.end };
    }
  });
  return kept;
}

const isColon = (end: string): boolean => end === "：" || end === ":";

function strength(end: string): number {
  if (/[。！？!?]/.test(end)) {
    return 3;
  }
  return /[；;]/.test(end) ? 2 : 1;
}

/** Within brackets the same rules hold; brackets with nothing left are gone. */
function withoutLostBrackets(clause: Clause, dropped: DroppedClause[]): Clause {
  // A clause that is lost anyway is told of once, not once more for its brackets.
  if (clause.tokens.some((token) => token.kind === "missing" && isLosing(token, clause))) {
    return clause;
  }
  const tokens = clause.tokens.flatMap((token): Token[] => {
    if (token.kind !== "bracket") {
      return [token];
    }
    const sentences = token.sentences.map((sentence) => parseAgain(sentencePieces(sentence, dropped)));
    const left = sentences.flat().filter((each) => each.length > 0);
    return left.length === 0 ? [] : [{ ...token, sentences: left }];
  });
  return { ...clause, tokens };
}

const parseAgain = (pieces: readonly Piece[]): Clause[][] => (pieces.length === 0 ? [] : parseSentences(pieces));

/** Names that are missing in the clause itself, not within its brackets. */
function missingIn(clause: Clause): string[] {
  return clause.tokens.flatMap((token) => (token.kind === "missing" && isLosing(token, clause) ? [token.name] : []));
}

/** An empty loop over whole sentences only loses a clause that has nothing else in it. */
function isLosing(token: Extract<Token, { kind: "missing" }>, { tokens }: Clause): boolean {
  const isAlone = tokens.every((each) => each.kind === "missing" || (each.kind === "text" && each.text.trim() === ""));
  return !token.optional || isAlone;
}

function clausePieces({ tokens, end, isEndBold }: Clause): Piece[] {
  return [
    ...tokens.flatMap(tokenPieces),
    ...(end === "" ? [] : [{ kind: "text", text: end, bold: isEndBold } as const]),
  ];
}

function tokenPieces(token: Token): Piece[] {
  if (token.kind === "bracket") {
    return bracketPieces(token);
  }
  return token.kind === "missing" ? [] : [token];
}

function bracketPieces({ open, sentences, close, bold }: Bracket): Piece[] {
  return [
    { kind: "text", text: open, bold },
    ...sentences.flat().flatMap(clausePieces),
    { kind: "text", text: close, bold },
  ];
}

const wordsOf = ({ tokens }: Clause): Piece[] => tokens.flatMap(tokenPieces);
