import type { Piece } from "./pieces";

/** A part of a clause; brackets hold sentences of their own. */
export type Token = Exclude<Piece, { kind: "row" }> | Bracket;

export interface Bracket {
  readonly kind: "bracket";
  readonly open: string;
  readonly sentences: readonly (readonly Clause[])[];
  readonly close: string;
  readonly bold?: boolean | undefined;
}

/** The words between two marks, and the mark behind them ("" at the end of the paragraph). 、 is no such mark. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly end: string;
  readonly isEndBold?: boolean | undefined;
}

const closers: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "“": "”",
  "《": "》",
  "「": "」",
  "【": "】",
  "〔": "〕",
};

/**
 * Cuts a paragraph into sentences and these into clauses. Only the template's own punctuation cuts:
 * a value is one thing, whatever commas it holds; so are words in quotation marks.
 */
export function parseSentences(pieces: readonly Piece[]): Clause[][] {
  const symbols = pieces.flatMap((piece): Symbol[] => {
    if (piece.kind === "text") {
      return [...piece.text].map((char) => ({ char, bold: piece.bold }));
    }
    return piece.kind === "row" ? [] : [{ token: piece }];
  });
  return new SentenceParser(symbols, pairsOf(symbols)).sentences(symbols.length);
}

type Symbol = { readonly char: string; readonly bold?: boolean | undefined } | { readonly token: Token };

class SentenceParser {
  private position = 0;

  constructor(
    private readonly symbols: readonly Symbol[],
    private readonly pairs: ReadonlyMap<number, number>,
  ) {}

  /** Reads up to a position. */
  sentences(until: number): Clause[][] {
    const sentences: Clause[][] = [];
    let clauses: Clause[] = [];
    let tokens: Token[] = [];
    const endClause = (end: string, isEndBold?: boolean): void => {
      if (tokens.length > 0 || end !== "") {
        clauses.push({ tokens, end, isEndBold });
      }
      tokens = [];
      if (/[。！？!?]/.test(end) || end === "") {
        if (clauses.length > 0) {
          sentences.push(clauses);
        }
        clauses = [];
      }
    };
    while (this.position < until) {
      const symbol = this.symbols[this.position];
      this.position += 1;
      if (symbol === undefined) {
        break;
      }
      if ("token" in symbol) {
        tokens.push(symbol.token);
      } else if (this.isMark(symbol.char)) {
        endClause(this.marks(symbol.char, until), symbol.bold);
      } else {
        this.readWord(symbol, tokens);
      }
    }
    endClause("");
    return sentences;
  }

  /** Only round brackets are cut into clauses; quotation marks and what they hold are words. */
  private readWord(
    { char, bold }: { readonly char: string; readonly bold?: boolean | undefined },
    tokens: Token[],
  ): void {
    const close = this.pairs.get(this.position - 1);
    if (close === undefined) {
      addText(tokens, char, bold);
      return;
    }
    if (char === "（" || char === "(") {
      const sentences = this.sentences(close);
      this.position = close + 1;
      tokens.push({ kind: "bracket", open: char, sentences, close: closers[char] ?? "", bold });
      return;
    }
    addText(tokens, char, bold);
    for (; this.position <= close; this.position += 1) {
      const symbol = this.symbols[this.position];
      if (symbol !== undefined && "token" in symbol) {
        tokens.push(symbol.token);
      } else if (symbol !== undefined) {
        addText(tokens, symbol.char, symbol.bold);
      }
    }
  }

  /** A comma or a colon between two digits belongs to a number or a time. */
  private isMark(char: string): boolean {
    if (/[，；：。！？;!?]/.test(char)) {
      return true;
    }
    const [before, after] = [this.symbols[this.position - 2], this.symbols[this.position]].map((symbol) =>
      symbol !== undefined && "char" in symbol ? symbol.char : "",
    );
    return /[,:]/.test(char) && !(/\d/.test(before ?? "") && /\d/.test(after ?? ""));
  }

  /** A run of marks is one: a sentence ends with its last. */
  private marks(first: string, until: number): string {
    let end = first;
    for (;;) {
      const next = this.position < until ? this.symbols[this.position] : undefined;
      if (next === undefined || !("char" in next) || !/[，；：。！？]/.test(next.char)) {
        return end;
      }
      end += next.char;
      this.position += 1;
    }
  }
}

function addText(tokens: Token[], text: string, bold: boolean | undefined): void {
  const last = tokens.at(-1);
  if (last?.kind === "text" && last.bold === bold) {
    tokens[tokens.length - 1] = { kind: "text", text: last.text + text, bold };
  } else {
    tokens.push({ kind: "text", text, bold });
  }
}

/** Where each bracket and quotation mark is closed; one without a partner, or too deep, is a character like others. */
function pairsOf(symbols: readonly Symbol[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly index: number; readonly closer: string }[] = [];
  symbols.forEach((symbol, index) => {
    if (!("char" in symbol)) {
      return;
    }
    const closer = closers[symbol.char];
    if (closer !== undefined) {
      if (open.length < deepestBracket) {
        open.push({ index, closer });
      }
      return;
    }
    const match = open.findLastIndex((each) => each.closer === symbol.char);
    const opener = open[match];
    if (opener === undefined) {
      return;
    }
    pairs.set(opener.index, index);
    open.length = match;
  });
  return pairs;
}

const deepestBracket = 20;
