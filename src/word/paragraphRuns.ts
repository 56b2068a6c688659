import { Tab, TextRun } from "docx";
import type { Emphasis } from "#core/model/report";
import { stretches } from "#core/model/stretches";
import { xmlCharacters } from "#core/model/xmlCharacters";

/** A paragraph's text as runs, its emphases bold. Tabs and line breaks are elements of their own in Word. */
export function paragraphRuns(text: string, emphases: readonly Emphasis[] = []): TextRun[] {
  return stretches(text, emphases).flatMap(({ text: words, bold }) =>
    xmlCharacters(words)
      .split(/\r\n|[\r\n]/)
      .map(
        (line, index) =>
          new TextRun({
            ...(bold && { bold }),
            ...(index > 0 && { break: 1 }),
            children: line.split(/(\t)/).map((part) => (part === "\t" ? new Tab() : part)),
          }),
      ),
  );
}
