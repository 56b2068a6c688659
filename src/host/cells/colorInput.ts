import { invalidArgument } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";

const named: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  lightgray: "D3D3D3",
  lightyellow: "FFFFE0",
  pink: "FFC0CB",
  purple: "800080",
  brown: "A52A2A",
};

/** `#RRGGBB` or an HTML name, as ARGB for the file. */
export function colorInput(value: Json): string {
  const text = typeof value === "string" ? value.trim() : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? named[text.toLowerCase()];
  if (hex === undefined) {
    throw invalidArgument();
  }
  return `FF${hex.toUpperCase()}`;
}
