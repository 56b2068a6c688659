import { addressText } from "../../../model/address";
import type { Issue } from "../../../model/issue";
import { placeholderPattern } from "../../../vocabulary/placeholders";
import { eachParagraph } from "../eachParagraph";
import { placeholderLeft } from "../../cells/placeholder-left";
import type { NarrativeCheck, NarrativeParagraph } from "../narrative";

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
    zhCN: "报告中还留有「{found}」{places}。请改为实际内容或删去。",
    enUS: "The report still contains “{found}”{places}. Replace or delete it.",
  },
  find: eachParagraph((paragraph, { told }) => {
    const found = left.exec(
      paragraph.text.replace(bold, (words) => " ".repeat(2) + words.slice(2, -2) + " ".repeat(2)),
    );
    return found === null || isToldAtItsCell(paragraph, found.index, told)
      ? null
      : { found: found[0].trim(), places: "" };
  }),
} satisfies NarrativeCheck;

/** What we copied from a cell is to be put right there, where it is told. */
function isToldAtItsCell({ owner, figures }: NarrativeParagraph, at: number, told: readonly Issue[]): boolean {
  const source = owner === "ours" && figures.find(({ start, length }) => start <= at && at < start + length);
  return (
    source !== undefined &&
    source !== false &&
    told.some(
      ({ check, cell }) => check.id === placeholderLeft.id && cell && addressText(cell) === addressText(source.cell),
    )
  );
}
