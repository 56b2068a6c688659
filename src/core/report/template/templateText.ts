import { withoutEnd } from "../prose/withoutEnd";
import { templateTokens } from "./templateTokens";

/**
 * A row's text as liquidjs reads it. Within tags, full-width brackets, quotes and punctuation become
 * half-width (a Chinese keyboard types them, and Excel corrects quotes to them), and no blanks stay
 * around a tag that prints nothing.
 */
export function templateText(text: string): string {
  const withBraces = text
    .replace(/\r\n?/g, "\n")
    .replace(/[｛{]{2}/g, "{{")
    .replace(/[｝}]{2}/g, "}}")
    .replace(/[｛{][％%]/g, "{%")
    .replace(/[％%][｝}]/g, "%}");
  const tokens = templateTokens(withBraces);
  return tokens
    .map(({ kind, text: part }, index) => {
      if (kind === "output" || kind === "tag") {
        return halfWidth(part);
      }
      const words = tokens[index - 1]?.kind === "tag" ? part.replace(/^[ \t\u3000]+/, "") : part;
      return tokens[index + 1]?.kind === "tag" ? withoutEnd(words, " \t\u3000") : words;
    })
    .join("");
}

const halfWidthOf: Readonly<Record<string, string>> = {
  "｜": "|",
  "：": ":",
  "，": ",",
  "．": ".",
  "＞": ">",
  "＜": "<",
  "＝": "=",
  "！": "!",
  "（": "(",
  "）": ")",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
  "\u3000": " ",
  "\u00a0": " ",
};

/** What stands between quotes is a name or words of the user's and stays as it is. */
function halfWidth(tag: string): string {
  let quote = "";
  return [...tag.replace(/[“”＂]/g, '"').replace(/[‘’＇]/g, "'")]
    .map((char) => {
      if (quote !== "") {
        if (char === quote) {
          quote = "";
        }
        return char;
      }
      if (char === '"' || char === "'") {
        quote = char;
      }
      return halfWidthOf[char] ?? char;
    })
    .join("");
}
