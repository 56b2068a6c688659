import { placeholderPattern } from "../../../vocabulary/placeholders";
import { eachParagraph } from "../eachParagraph";
import type { NarrativeCheck } from "../narrative";

/** Template code, a note to whoever fills it in, and what is a placeholder in any cell. 有待补充 is how reports speak. */
const left = new RegExp(
  [
    "\\{\\{[^{}]{0,40}(?:\\}\\})?|\\{%[^{}]{0,40}(?:%\\})?",
    "(?:^|[（(【\\[：:为，。；])\\s?(?:此处|内容)?待(?:补充|填写|填报|填|定|核实)(?=[）)】\\]，。；、]|$)",
    "【[^】【]{0,20}(?:请|待|填)[^】【]{0,20}】",
    placeholderPattern,
  ].join("|"),
);

/** Words between two pairs of asterisks are bold. */
const bold = /\*\*(?=[^\s*])[^*\n]{2,80}\*\*/g;

export const placeholderInReport = {
  id: "placeholder-in-report" as const,
  severity: "warning",
  title: { zhCN: "报告中残留占位符", enUS: "Placeholder left in the report" },
  message: {
    zhCN: "报告中还留有「{found}」。请改为实际内容或删去。",
    enUS: "The report still contains “{found}”. Replace or delete it.",
  },
  find: eachParagraph(({ text }) => {
    const found = left.exec(text.replace(bold, (words) => words.replaceAll("*", "")))?.[0];
    return found === undefined ? null : { found: found.trim() };
  }),
} satisfies NarrativeCheck;
