import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** Goes on from a place of the text; whether the rest matches from there. */
type Continue = (at: number) => boolean;
type Matcher = (at: number, goOn: Continue) => boolean;

/** More is no work that ends in anybody's time. */
const mostSteps = 2_000_000;

const parser = new RegExpParser();
const parsed = new Map<string, AST.Pattern>();

/**
 * How many steps a matcher that tries one way after another, as JavaScript engines do, takes to find a regular
 * expression in a text: an expression that goes back over what it has read takes many.
 */
export function regexpSteps(expression: RegExp, text: string, from: number): number {
  const { source, flags } = expression;
  const key = `/${source}/${flags}`;
  const pattern =
    parsed.get(key) ??
    parser.parsePattern(source, 0, source.length, {
      unicode: expression.unicode,
      unicodeSets: flags.includes("v"),
    });
  parsed.set(key, pattern);
  return new Search(pattern, expression, text).steps(from);
}

class Search {
  private count = 0;
  private readonly captured = new Map<AST.CapturingGroup, string>();

  constructor(
    private readonly pattern: AST.Pattern,
    private readonly expression: RegExp,
    private readonly text: string,
  ) {}

  steps(from: number): number {
    const match = this.either(this.pattern.alternatives, 1);
    const last = this.expression.sticky ? from : this.text.length;
    for (let start = from; start <= last; start += 1) {
      this.step();
      if (match(start, () => true)) {
        break;
      }
    }
    return this.count;
  }

  private step(): void {
    this.count += 1;
    if (this.count > mostSteps) {
      throw new Error(`/${this.expression.source}/ goes back over and over in ${this.text.slice(0, 60)}…`);
    }
  }

  private either(alternatives: readonly AST.Alternative[], direction: 1 | -1): Matcher {
    const matchers = alternatives.map(({ elements }) =>
      this.inOrder(
        (direction === 1 ? elements : elements.toReversed()).map((element) => this.element(element, direction)),
      ),
    );
    return (at, goOn) => matchers.some((matcher) => matcher(at, goOn));
  }

  private inOrder(matchers: readonly Matcher[]): Matcher {
    return matchers.reduceRight<Matcher>(
      (rest, matcher) => (at, goOn) => matcher(at, (next) => rest(next, goOn)),
      (at, goOn) => goOn(at),
    );
  }

  private element(node: AST.Element, direction: 1 | -1): Matcher {
    switch (node.type) {
      case "Group":
        return this.either(node.alternatives, direction);
      case "CapturingGroup": {
        const inner = this.either(node.alternatives, direction);
        return (at, goOn) =>
          inner(at, (next) => {
            this.captured.set(node, this.text.slice(Math.min(at, next), Math.max(at, next)));
            return goOn(next);
          });
      }
      case "Quantifier":
        return this.repeated(node, direction);
      case "Assertion":
        return this.assertion(node);
      case "Backreference":
        return (at, goOn) => {
          this.step();
          const group = Array.isArray(node.resolved) ? node.resolved[0] : node.resolved;
          const wanted = (group && this.captured.get(group)) ?? "";
          const place = direction === 1 ? at : at - wanted.length;
          return this.text.startsWith(wanted, place) && goOn(at + direction * wanted.length);
        };
      default: {
        const width = this.widthOf(node, direction);
        return (at, goOn) => {
          const taken = width(at);
          return taken > 0 && goOn(at + direction * taken);
        };
      }
    }
  }

  /** How many places of the text the one character takes that fits at a place; 0 where none fits. */
  private widthOf(node: { readonly raw: string }, direction: 1 | -1): (at: number) => number {
    const fits = new Map<string, boolean>();
    const one = new RegExp(`^(?:${node.raw})$`, this.expression.flags.replace(/[gy]/g, ""));
    return (at) => {
      this.step();
      const character = this.characterAt(at, direction);
      let isFit = fits.get(character);
      if (isFit === undefined) {
        isFit = character !== "" && one.test(character);
        fits.set(character, isFit);
      }
      return isFit ? character.length : 0;
    };
  }

  private characterAt(at: number, direction: 1 | -1): string {
    const isWhole = this.expression.unicode || this.expression.flags.includes("v");
    if (direction === 1) {
      return isWhole && at < this.text.length
        ? String.fromCodePoint(this.text.codePointAt(at) ?? 0)
        : this.text.charAt(at);
    }
    const isPair = isWhole && (this.text.codePointAt(at - 2) ?? 0) > 0xffff;
    return this.text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
  }

  private repeated({ element, min, max, greedy }: AST.Quantifier, direction: 1 | -1): Matcher {
    if (element.type === "Character" || element.type === "CharacterSet" || element.type === "CharacterClass") {
      return this.repeatedCharacter(this.widthOf(element, direction), { min, max, greedy }, direction);
    }
    const once = this.element(element, direction);
    const from =
      (times: number, goOn: Continue): Continue =>
      (at) => {
        this.step();
        const more = () =>
          times < max && once(at, (next) => (next !== at || times < min) && from(times + 1, goOn)(next));
        const enough = () => times >= min && goOn(at);
        return greedy ? more() || enough() : enough() || more();
      };
    return (at, goOn) => from(0, goOn)(at);
  }

  /** As above, without a call for each character within the other. */
  private repeatedCharacter(
    width: (at: number) => number,
    { min, max, greedy }: Pick<AST.Quantifier, "min" | "max" | "greedy">,
    direction: 1 | -1,
  ): Matcher {
    return (at, goOn) => {
      const places = [at];
      const grow = (): boolean => {
        const last = places.at(-1) ?? at;
        const taken = places.length <= max ? width(last) : 0;
        if (taken > 0) {
          places.push(last + direction * taken);
        }
        return taken > 0;
      };
      if (!greedy) {
        for (;;) {
          this.step();
          if (places.length > min && goOn(places.at(-1) ?? at)) {
            return true;
          }
          if (!grow()) {
            return false;
          }
        }
      }
      while (grow()) {
        // As many as there are.
      }
      for (let taken = places.length - 1; taken >= min; taken -= 1) {
        this.step();
        if (goOn(places[taken] ?? at)) {
          return true;
        }
      }
      return false;
    };
  }

  private assertion(node: AST.Assertion): Matcher {
    if (node.kind === "lookahead" || node.kind === "lookbehind") {
      const inner = this.either(node.alternatives, node.kind === "lookahead" ? 1 : -1);
      return (at, goOn) => inner(at, () => true) !== node.negate && goOn(at);
    }
    return (at, goOn) => {
      this.step();
      return this.holds(node, at) && goOn(at);
    };
  }

  private holds(node: AST.EdgeAssertion | AST.WordBoundaryAssertion, at: number): boolean {
    const [before, after] = [this.text.charAt(at - 1), this.text.charAt(at)];
    if (node.kind === "word") {
      return (isWord(before) !== isWord(after)) !== node.negate;
    }
    const [isEdge, beside] = node.kind === "start" ? [at === 0, before] : [at === this.text.length, after];
    return isEdge || (this.expression.multiline && beside === "\n");
  }
}

function isWord(character: string): boolean {
  return character !== "" && "abcdefghijklmnopqrstuvwxyz0123456789_".includes(character.toLowerCase());
}
