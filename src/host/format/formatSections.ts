/** A piece of one section of a number format. */
export interface FormatToken {
  readonly kind:
    | "literal"
    | "digits"
    | "point"
    | "percent"
    | "exponent"
    | "text"
    | "date"
    | "elapsed"
    | "ampm"
    | "general"
    | "slash";
  readonly text: string;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly isText: boolean;
  readonly isDate: boolean;
  /** `[>=100]` */
  readonly condition: { readonly operator: string; readonly operand: number } | undefined;
}

const pattern =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(E[+-])|(AM\/PM|A\/P|上午\/下午)|([yY]+|[mM]+|[dD]+|[hH]+|[sS]+|a{3,4})|([0#?,]+)|(\.)|(%)|(@)|(\/)|([\s\S])/giu;

/** The sections of a format code; `undefined` where it uses something that the host cannot show. */
export function parseSections(code: string): FormatSection[] | undefined {
  const sections = splitSections(code).map(parseSection);
  const known = sections.filter((section) => section !== undefined);
  if (known.length !== sections.length || known.length > 4) {
    return undefined;
  }
  // The fourth section is for text, and so is a last one that shows the text.
  return known.map((section, index) => ({ ...section, isText: section.isText || index === 3 }));
}

function splitSections(code: string): string[] {
  const sections = [""];
  for (const [piece] of code.matchAll(/"[^"]*"|\\[\s\S]|[_*][\s\S]|\[[^\]]*\]|[\s\S]/gu)) {
    if (piece === ";") {
      sections.push("");
    } else {
      sections[sections.length - 1] += piece;
    }
  }
  return sections;
}

function parseSection(code: string): FormatSection | undefined {
  const tokens: FormatToken[] = [];
  let condition: FormatSection["condition"];
  const add = (kind: FormatToken["kind"], text: string) => tokens.push({ kind, text });
  for (const match of code.matchAll(pattern)) {
    const [
      ,
      quoted,
      escaped,
      padding,
      fill,
      bracket,
      general,
      exponent,
      ampm,
      date,
      digits,
      point,
      percent,
      text,
      slash,
      other,
    ] = match;
    if (quoted !== undefined) {
      add("literal", quoted);
    } else if (escaped !== undefined) {
      add("literal", escaped);
    } else if (padding !== undefined) {
      add("literal", " ");
    } else if (fill !== undefined) {
      continue;
    } else if (bracket !== undefined) {
      const comparison = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(bracket);
      if (comparison) {
        condition = { operator: comparison[1] ?? "", operand: Number(comparison[2]) };
      } else if (/^(h+|m+|s+)$/i.test(bracket)) {
        add("elapsed", bracket.toLowerCase());
      } else if (/^\$([^-]*)/.test(bracket)) {
        add("literal", /^\$([^-]*)/.exec(bracket)?.[1] ?? "");
      } else if (
        !/^(Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+|黑色?|蓝色?|青色?|绿色?|洋红|红色?|白色?|黄色?)$/i.test(
          bracket,
        )
      ) {
        return undefined;
      }
    } else if (general !== undefined) {
      add("general", general);
    } else if (exponent !== undefined) {
      add("exponent", exponent);
    } else if (ampm !== undefined) {
      add("ampm", ampm);
    } else if (date !== undefined) {
      add("date", date.toLowerCase());
    } else if (digits !== undefined) {
      add("digits", digits);
    } else if (point !== undefined) {
      add("point", point);
    } else if (percent !== undefined) {
      add("percent", percent);
    } else if (text !== undefined) {
      add("text", text);
    } else if (slash !== undefined) {
      add("slash", slash);
    } else if (other !== undefined) {
      if (/[eEgGbBnN]/.test(other)) {
        return undefined;
      }
      add("literal", other);
    }
  }
  const isDate = tokens.some((token) => token.kind === "date" || token.kind === "elapsed" || token.kind === "ampm");
  const isText = tokens.some((token) => token.kind === "text");
  const isFraction = !isDate && tokens.some((token) => token.kind === "slash");
  return isFraction ? undefined : { tokens, isText, isDate, condition };
}

/** The section for a number, and the number to show in it: the second section shows no minus of its own. */
export function chosenSection(
  sections: readonly FormatSection[],
  value: number,
): { readonly section: FormatSection | undefined; readonly magnitude: number } {
  const numeric = sections.filter((each) => !each.isText);
  const [first, second, third] = numeric;
  if (!first) {
    // A format of text only, such as "@", shows a number as General does.
    return {
      section: { tokens: [{ kind: "general", text: "General" }], isText: false, isDate: false, condition: undefined },
      magnitude: value,
    };
  }
  if (numeric.some((each) => each.condition)) {
    const section = numeric.find((each, index) =>
      each.condition ? holds(each.condition, value) : index === numeric.length - 1,
    );
    return {
      section,
      magnitude:
        section !== first && value < 0 && section?.condition === undefined
          ? value
          : value < 0 && section !== first
            ? -value
            : value,
    };
  }
  if (value < 0 && second) {
    return { section: second, magnitude: -value };
  }
  return value === 0 && third ? { section: third, magnitude: 0 } : { section: first, magnitude: value };
}

function holds({ operator, operand }: { readonly operator: string; readonly operand: number }, value: number): boolean {
  switch (operator) {
    case "<":
      return value < operand;
    case "<=":
      return value <= operand;
    case ">":
      return value > operand;
    case ">=":
      return value >= operand;
    case "=":
      return value === operand;
    default:
      return value !== operand;
  }
}
