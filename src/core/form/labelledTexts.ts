import type { FormText } from "../model/form";
import { isNothing } from "../parse/plainForm";
import type { FormFieldKey } from "../vocabulary/formLabels";
import { fieldOf, labelledParts } from "./formLabel";
import { textAt, type Surroundings } from "./surroundings";

/** What stands beside a label, and which. */
export interface LabelledText extends FormText {
  readonly field: FormFieldKey;
}

/** Labels with which a row between those of a table may begin, a remark. A header may say the same words further right. */
const amidTables: ReadonlySet<FormFieldKey> = new Set([
  "remark",
  "reasons",
  "measures",
  "reasonsAndMeasures",
  "problems",
  "conclusion",
]);

/**
 * The labels of a form with what is filled in at their right, or in their own cell behind a colon. A label beside
 * which nothing stands, or the next label, is left out.
 */
export function labelledTexts(around: Surroundings): readonly LabelledText[] {
  const free = new Set(around.freeRows);
  const found: LabelledText[] = [];
  for (let row = around.rows.first; row < around.rows.end; row += 1) {
    const texts = around.grid.text[row] ?? [];
    const filled = texts.flatMap((text, column) => (text.trim() === "" ? [] : [{ text, column }]));
    const isFree = free.has(row);
    const labels = isFree ? filled : filled.slice(0, 1);
    const ofRow = labels.flatMap(({ text, column }, index) => {
      const inside = labelledParts(text);
      const next = filled[index + 1];
      if (inside.some(({ content }) => content !== "")) {
        const { cell } = textAt(around, row, column);
        return inside.map(({ field, content }) => ({ field, text: content, cell }));
      }
      const field = fieldOf(text);
      if (field === null || next === undefined || fieldOf(next.text) !== null || labelledParts(next.text).length > 0) {
        return [];
      }
      return [{ field, ...textAt(around, row, next.column) }];
    });
    found.push(...(isFree ? ofRow : ofRow.filter(({ field }) => amidTables.has(field))));
  }
  return found.filter(({ text }) => !isNothing(text));
}
