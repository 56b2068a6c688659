import type { Finding } from "../check";
import { paragraphCheck, type Narrative, type NarrativeCheck, type NarrativeParagraph } from "./narrative";
import { inYuan, type KnownQuantity } from "./knownQuantities";
import type { TextFigure } from "./textFigures";

/** Figures that one finding names. */
const namedFigures = 5;

/** Small counts are how people speak: 3个方面, 2项措施. */
const smallCount = 10;

const figureInNoTable = paragraphCheck({ id: "figure-in-no-table", severity: "warning", title: "报告中的数字在表中找不到" }, (paragraph, { known }) => {
  const strange = paragraph.textFigures.filter((figure) => isTelling(figure) && !isFromCell(paragraph, figure) && known.printedBy(figure).length === 0);
  const texts = [...new Set(strange.map((figure) => withWords(figure)))];
  return texts.length === 0 ? null : { figures: texts.slice(0, namedFigures).join("、") + (texts.length > namedFigures ? `等 ${texts.length} 个` : "") };
});

function isTelling({ kind, value, decimals, isRough }: TextFigure): boolean {
  return !isRough && (kind !== "number" || decimals > 0 || value.gt(smallCount)) && !value.eq(0);
}

/** Whether the figure is one that was written from a cell. */
function isFromCell({ figures }: NarrativeParagraph, { start }: TextFigure): boolean {
  return figures.some((figure) => figure.start <= start && start < figure.start + figure.length);
}

function withWords({ text, kind, unit }: TextFigure): string {
  return kind === "number" ? text + (/^(?:[亿万千百]?[^\s，。]{1})/u.exec(unit)?.[0] ?? "") : text;
}

const quantityPrintedTwoWays: NarrativeCheck = {
  id: "quantity-printed-two-ways",
  severity: "warning",
  title: "同一数据前后写法不一",
  find: (narrative) => {
    const first = new Map<string, TextFigure>();
    const told = new Set<string>();
    return narrative.paragraphs.flatMap((paragraph) =>
      paragraph.textFigures.flatMap((figure): Finding[] => {
        const quantity = onlyQuantity(narrative, figure);
        if (!quantity) return [];
        const id = `${quantity.kind} ${quantity.value.toFixed()}`;
        const before = first.get(id);
        if (!before) first.set(id, figure);
        if (!before || told.has(id) || !isOtherSpelling(before, figure)) return [];
        told.add(id);
        return [{ cell: paragraph.cell, values: { name: quantity.name, first: before.text, second: figure.text } }];
      }),
    );
  },
};

/**
 * The one quantity that a figure can be; none where it may be several, is a rough one, or where the
 * quantity is so round that every precision prints the same.
 */
function onlyQuantity({ known }: Narrative, figure: TextFigure): KnownQuantity | null {
  if (figure.isRough || figure.kind === "number") return null;
  const [quantity, ...others] = known.printedBy(figure).filter(({ kind }) => kind === figure.kind);
  if (!quantity || others.length > 0) return null;
  const digits = quantity.value.div(figure.kind === "money" ? inYuan(figure.unit) : 1).toFixed();
  return digits.includes(".") ? quantity : null;
}

/** 97.08% and 97.1%, 16152万元 and 16,152.27万元, 16152.27万元 and 16,152.27万元; but 10.5% and 10.50% are the same. */
function isOtherSpelling(before: TextFigure, now: TextFigure): boolean {
  if (before.text === now.text) return false;
  const amount = ({ value, kind, unit }: TextFigure) => (kind === "money" ? value.times(inYuan(unit)) : value);
  return !amount(before).eq(amount(now)) || (before.kind === "money" && before.text.includes(",") !== now.text.includes(","));
}

/** Checks of the figures in the report. */
export const figureChecks: readonly NarrativeCheck[] = [figureInNoTable, quantityPrintedTwoWays];
