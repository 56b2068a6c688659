import { placeholderCharacters, placeholderPattern } from "../../vocabulary/placeholders";
import type { Check } from "../check";
import { matches, namesAndWords, quantities } from "./writtenTexts";

const placeholder = new RegExp(placeholderPattern);
const words = new RegExp(`[^${placeholderCharacters}\\s]`);

export const placeholderLeft = {
  id: "placeholder-left" as const,
  severity: "warning",
  title: { zhCN: "残留占位符或填表提示", enUS: "Placeholder or hint left" },
  message: {
    zhCN: "单元格里还留有占位符或填表提示「{found}」{places}。请改为实际内容或删去。",
    enUS: "The cell still holds a placeholder or a hint of the form, “{found}”{places}. Replace or delete it.",
  },
  isExplainable: true,
  find: (judged) =>
    matches(
      // A cell that holds nothing else counts as blank, and is said to be missing already.
      [...namesAndWords(judged), ...quantities(judged)].filter(({ text }) => words.test(text)),
      placeholder,
    ).map(({ cell, values }) => ({ cell, values: { ...values, places: "" } })),
} satisfies Check;
