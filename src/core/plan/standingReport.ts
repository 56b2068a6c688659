import type { Emphasis, Figure, ParagraphStyle, ReportConflict, ReportRow, StandingParagraph } from "../model/report";
import { sheetNames } from "../model/workbookNames";
import { headingLevel, isShort } from "../vocabulary/headings";
import type { MergedRow } from "./mergeReport";
import { wordDifference } from "./wordDifference";

const sheet = sheetNames.report;

/** The report as it stands on its worksheet after the run: rows of one paragraph together, blank rows left out. */
export function standingReport(rows: readonly MergedRow<ReportRow>[]): StandingParagraph[] {
  const paragraphs: StandingParagraph[] = [];
  let open = "";
  rows.forEach((row, index) => {
    const paragraph = paragraphOf(row, index);
    if (paragraph.text === "") {
      return;
    }
    const [templateRow = "", count = "", piece = "0"] = row.generated?.key.split(".") ?? [];
    const before = paragraphs.at(-1);
    const goesOn = row.generated !== null && piece !== "0" && open === `${templateRow}.${count}`;
    if (before && goesOn) {
      paragraphs[paragraphs.length - 1] = joined(before, paragraph);
    } else {
      paragraphs.push(paragraph);
    }
    open = row.generated ? `${templateRow}.${count}` : "";
  });
  return paragraphs;
}

/** The rows that stand on the worksheet before the run, for one that writes nothing. */
export function rowsAsTheyStand(
  current: readonly string[],
  merged: readonly MergedRow<ReportRow>[],
): MergedRow<ReportRow>[] {
  const byPlace = new Map(merged.flatMap((row) => (row.was === null ? [] : [[row.was, row] as const])));
  return current.map((text, was) => {
    const row = byPlace.get(was);
    const isAsGenerated = row?.owner === "ours" && row.generated.text === text;
    return isAsGenerated
      ? row
      : {
          owner: "user",
          text,
          generated: row?.generated ?? null,
          isConflict: row?.owner === "user" && row.isConflict,
          was,
        };
  });
}

/** The rows about which the user has to choose. */
export function conflictsOf(rows: readonly MergedRow<ReportRow>[]): ReportConflict[] {
  return rows.flatMap((row, index) => {
    if (row.owner !== "user" || !row.isConflict || !row.generated) {
      return [];
    }
    const [mine, generated] = [row.text, row.generated.text];
    return [
      {
        cell: { sheet, row: index, column: 0 },
        mine,
        generated,
        difference: wordDifference(mine.trim(), generated.trim()),
      },
    ];
  });
}

/** The style of a row: that of what it was generated as, else what its words look like. */
export function styleOf(row: MergedRow<ReportRow>, index: number): ParagraphStyle {
  return row.generated?.style ?? styleOfWords(row.owner === "user" ? row.text.trim() : "", index);
}

function paragraphOf(row: MergedRow<ReportRow>, index: number): StandingParagraph {
  const { owner, generated } = row;
  const written = owner === "ours" ? row.generated.text : row.text;
  const text = written.trim();
  const shift = written.length - written.trimStart().length;
  const moved = <M extends { readonly start: number }>(marks: readonly M[]): M[] =>
    marks.map((mark) => ({ ...mark, start: mark.start - shift }));
  const marks =
    owner === "ours"
      ? { figures: moved(row.generated.figures), emphases: moved(row.generated.emphases) }
      : {
          figures: foundAgain(generated?.figures ?? [], generated?.text ?? "", text),
          emphases: foundAgain(generated?.emphases ?? [], generated?.text ?? "", text),
        };
  return { style: styleOf(row, index), text, ...marks, cell: { sheet, row: index, column: 0 }, owner };
}

/** The marks whose words the user left standing, in their order. */
function foundAgain<M extends Figure | Emphasis>(marks: readonly M[], from: string, text: string): M[] {
  let position = 0;
  return marks.flatMap((mark) => {
    const start = text.indexOf(from.slice(mark.start, mark.start + mark.length), position);
    if (start < 0) {
      return [];
    }
    position = start + mark.length;
    return [{ ...mark, start }];
  });
}

/** Headings as documents number them: 一、 · （一） · 1. */
function styleOfWords(text: string, index: number): ParagraphStyle {
  return headingLevel(text) ?? (index === 0 && text !== "" && isShort(text) ? "title" : "body");
}

function joined(first: StandingParagraph, next: StandingParagraph): StandingParagraph {
  const shift = first.text.length;
  const moved = <M extends { readonly start: number }>(marks: readonly M[]): M[] =>
    marks.map((mark) => ({ ...mark, start: mark.start + shift }));
  return {
    ...first,
    text: first.text + next.text,
    figures: [...first.figures, ...moved(next.figures)],
    emphases: [...first.emphases, ...moved(next.emphases)],
    owner: first.owner === "ours" && next.owner === "ours" ? "ours" : "user",
  };
}
