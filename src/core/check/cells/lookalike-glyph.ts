import type { Check } from "../check";
import { matches, namesAndWords, quantities } from "./writtenTexts";

/** Letters that stand for digits: 1O0, l2件. */
const digitLookalike = /\d[OoIl]+(?=\d|[%％]|[\u4E00-\u9FFF]|$)|(?<![A-Za-z])[OIl]\d+(?=[%％\u4E00-\u9FFF]|$)/;
/** Cyrillic letters, and the radicals that text copied from a PDF brings along in place of characters. */
const letterLookalike = /[\u0400-\u04FF\u2E80-\u2FDF]/;

export const lookalikeGlyph = {
  id: "lookalike-glyph" as const,
  severity: "warning",
  title: { zhCN: "形似字符", enUS: "Look-alike characters" },
  message: {
    zhCN: "单元格里的「{found}」含有形似的字符（如字母 O 代替数字 0）。请重新输入。",
    enUS: "“{found}” in the cell contains look-alike characters (such as the letter O for the digit 0). Type it again.",
  },
  isExplainable: true,
  find: (judged) => [
    ...matches(quantities(judged), digitLookalike),
    ...matches([...namesAndWords(judged), ...quantities(judged)], letterLookalike),
  ],
} satisfies Check;
