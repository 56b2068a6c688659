import type { Check } from "../check";
import { digitLookalike, letterLookalike } from "./lookalikes";
import { matches, namesAndWords, quantities } from "./writtenTexts";

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
