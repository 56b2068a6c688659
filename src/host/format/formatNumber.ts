import { formatDate } from "./formatDate";
import type { DisplayContext } from "./displayContext";
import type { FormatSection, FormatToken } from "./formatSections";
import { fixed, generalText } from "./generalText";

/** A number in one section of a format. */
export function formatNumber(value: number, section: FormatSection, context: DisplayContext): string {
  const { tokens } = section;
  if (section.isDate) {
    return formatDate(value, tokens, context.date1904);
  }
  const sign = value < 0 ? "-" : "";
  const magnitude = Math.abs(value);
  if (tokens.some((token) => token.kind === "general")) {
    return sign + tokens.map((token) => (token.kind === "general" ? generalText(magnitude) : token.text)).join("");
  }
  const shape = shapeOf(tokens);
  const scaled = magnitude * 100 ** shape.percents * 1000 ** -shape.scale;
  const text = shape.exponent === undefined ? plain(scaled, tokens, shape) : scientific(scaled, tokens, shape);
  // -0.001 shown as 0.00 keeps no minus.
  return /[1-9]/.test(text) ? sign + text : text;
}

interface Shape {
  readonly integer: string;
  readonly fraction: string;
  readonly percents: number;
  /** Commas after the last digit: each divides by a thousand. */
  readonly scale: number;
  readonly grouped: boolean;
  readonly exponent: string | undefined;
}

function shapeOf(tokens: readonly FormatToken[]): Shape {
  let integer = "";
  let fraction = "";
  let exponent: string | undefined;
  let pointSeen = false;
  let exponentSeen = false;
  for (const token of tokens) {
    if (token.kind === "point") {
      pointSeen = true;
    }
    if (token.kind === "exponent") {
      exponentSeen = true;
      exponent = "";
    }
    if (token.kind !== "digits") {
      continue;
    }
    if (exponentSeen) {
      exponent += token.text;
    } else if (pointSeen) {
      fraction += token.text;
    } else {
      integer += token.text;
    }
  }
  const last = pointSeen && fraction !== "" ? fraction : integer;
  const scale = /,*$/.exec(last)?.[0].length ?? 0;
  return {
    integer: integer.replace(/,/g, ""),
    fraction: fraction.replace(/,/g, ""),
    percents: tokens.filter((token) => token.kind === "percent").length,
    scale,
    grouped: /[0#?],+[0#?]/.test(integer),
    exponent,
  };
}

function plain(magnitude: number, tokens: readonly FormatToken[], shape: Shape): string {
  const [integerDigits = "", fractionDigits = ""] = fixed(magnitude, shape.fraction.length).split(".");
  const integer = integerText(integerDigits.replace(/^0+/, ""), shape.integer, shape.grouped);
  const fraction = fractionText(fractionDigits, shape.fraction);
  return assemble(tokens, integer, fraction);
}

function scientific(magnitude: number, tokens: readonly FormatToken[], shape: Shape): string {
  const step = Math.max(1, shape.integer.length);
  let exponent = magnitude === 0 ? 0 : Math.floor(Math.log10(magnitude));
  exponent = step > 1 ? Math.floor(exponent / step) * step : exponent;
  let mantissa = fixed(magnitude / 10 ** exponent, shape.fraction.length);
  if (step === 1 && mantissa.split(".")[0]?.length === 2) {
    exponent += 1;
    mantissa = fixed(magnitude / 10 ** exponent, shape.fraction.length);
  }
  const [integerDigits = "", fractionDigits = ""] = mantissa.split(".");
  const digits = String(Math.abs(exponent)).padStart(shape.exponent?.length ?? 2, "0");
  const mark = tokens.find((token) => token.kind === "exponent")?.text ?? "E+";
  const signText = exponent < 0 ? "-" : mark.endsWith("+") ? "+" : "";
  const at = tokens.findIndex((token) => token.kind === "exponent");
  const head = assemble(
    tokens.slice(0, at),
    integerText(integerDigits.replace(/^0+/, ""), shape.integer, false),
    fractionText(fractionDigits, shape.fraction),
  );
  const tail = tokens
    .slice(at + 1)
    .map((token) => (token.kind === "literal" ? token.text : ""))
    .join("");
  return `${head}E${signText}${digits}${tail}`;
}

function integerText(digits: string, placeholders: string, grouped: boolean): string {
  const zeros = placeholders.replace(/^#+/, "");
  const padded =
    digits.length >= zeros.length
      ? digits
      : zeros
          .slice(0, zeros.length - digits.length)
          .replace(/#/g, "")
          .replace(/\?/g, " ") + digits;
  return grouped ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
}

/** Trailing zeros under `#` vanish, under `?` become blanks. */
function fractionText(digits: string, placeholders: string): string {
  const characters = [...digits];
  for (
    let index = characters.length - 1;
    index >= 0 && characters[index] === "0" && placeholders[index] !== "0";
    index -= 1
  ) {
    characters[index] = placeholders[index] === "?" ? " " : "";
  }
  return characters.join("");
}

/** Puts the digits where the format has its placeholders; literals between placeholders are kept after the integer. */
function assemble(tokens: readonly FormatToken[], integer: string, fraction: string): string {
  let text = "";
  let pointSeen = false;
  let integerPlaced = false;
  let fractionPlaced = false;
  for (const token of tokens) {
    switch (token.kind) {
      case "digits":
        if (pointSeen ? !fractionPlaced : !integerPlaced) {
          text += pointSeen ? fraction : integer;
        }
        fractionPlaced ||= pointSeen;
        integerPlaced ||= !pointSeen;
        break;
      case "point":
        pointSeen = true;
        if (!integerPlaced) {
          text += integer;
          integerPlaced = true;
        }
        text += ".";
        break;
      case "percent":
        text += "%";
        break;
      default:
        text += token.text;
    }
  }
  return text;
}
