import { LiquidError, type Template } from "liquidjs";
import { templateLimit } from "../../check/report/template-limit";
import { templateSyntax } from "../../check/report/template-syntax";
import { phrase } from "../../model/phrase";
import type { Piece } from "../prose/pieces";
import type { TemplateRecord } from "../values/record";
import { rowAt, rowTag } from "./rowTagName";
import type { Show } from "../values/show";
import { syntaxDetail } from "./syntaxDetail";
import { templateBlocks, type RowSpan } from "./templateBlocks";
import { RenderState } from "./templateContext";
import { TemplateEngine } from "./templateEngine";
import { templateLimits } from "./templateLimits";
import { TemplateMistakes, type TemplateMistake } from "./templateMistakes";
import { templateText } from "./templateText";

/** How often a span of rows, or the whole, is tried again without the row at fault. */
const attempts = 20;

/**
 * Renders all rows as one text, so that a loop can span rows. A row that cannot be read, or that does
 * not come to an end, is left out with what belongs to it; the rest is still written.
 */
export function renderTemplate(
  rows: readonly string[],
  names: TemplateRecord,
  show: Show,
): { readonly pieces: readonly Piece[]; readonly mistakes: readonly TemplateMistake[] } {
  return new TemplateRun(rows, names, show).run();
}

class TemplateRun {
  private readonly mistakes = new TemplateMistakes();
  private failures = 0;
  private readonly engine: TemplateEngine;
  private readonly texts: string[];

  constructor(
    rows: readonly string[],
    private readonly names: TemplateRecord,
    show: Show,
  ) {
    this.engine = new TemplateEngine(show);
    this.texts = rows.map((text, row) => (row < templateLimits.rows ? templateText(text) : ""));
  }

  run(): { pieces: readonly Piece[]; mistakes: readonly TemplateMistake[] } {
    this.leaveOutWhatIsTooLong();
    this.leaveOutWhatIsUnbalanced();
    return { pieces: this.render(), mistakes: this.mistakes.all };
  }

  private leaveOutWhatIsTooLong(): void {
    let length = 0;
    if (this.texts.length > templateLimits.rows) {
      this.mistakes.add(templateLimit, templateLimits.rows, {
        detail: phrase("too-many-rows", { count: String(templateLimits.rows) }),
      });
    }
    this.texts.forEach((text, row) => {
      length += text.length;
      const isTooLong = length > templateLimits.template;
      if (isTooLong || bracketDepth(text) > templateLimits.nesting) {
        this.mistakes.add(templateLimit, row, {
          detail: phrase(isTooLong ? "template-too-long" : "brackets-too-deep"),
        });
        this.texts[row] = "";
      }
    });
  }

  private leaveOutWhatIsUnbalanced(): void {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { unbalanced, tooDeep, spans, spanOf } = templateBlocks(this.texts);
      if (unbalanced.length === 0 && tooDeep.length === 0) {
        return;
      }
      for (const { row, detail } of unbalanced) {
        this.mistakes.add(templateSyntax, row, { detail });
        this.leaveOut(spanOf(row));
      }
      for (const row of tooDeep) {
        const span = spans.find(({ first, last }) => row >= first && row <= last) ?? { first: row, last: row };
        if (this.texts[span.first] !== "") {
          this.mistakes.add(templateLimit, row, { detail: phrase("blocks-too-deep") });
        }
        this.leaveOut(span);
      }
    }
  }

  private parse(span: RowSpan): Template[] {
    for (let attempt = 0; attempt < attempts && !this.hasFailedTooOften(); attempt += 1) {
      const text = this.textOf(span);
      try {
        return this.engine.parse(text);
      } catch (error) {
        if (!(error instanceof LiquidError)) {
          throw error;
        }
        this.failures += 1;
        if (this.hasFailedTooOften()) {
          this.mistakes.add(templateLimit, span.first, { detail: phrase("too-many-mistakes") });
        }
        const [, filterName] = /^undefined filter: (.+?)(?:, line:\d|$)/s.exec(error.message) ?? [];
        if (filterName !== undefined) {
          this.engine.addUnknownFilter(filterName);
        } else {
          const row = rowAt(text, error.token.begin);
          this.mistakes.add(templateSyntax, row, { detail: syntaxDetail(error.message) });
          this.leaveOut(this.spanWithin(span, row));
        }
      }
    }
    this.leaveOut(span);
    return [];
  }

  /** From then on nothing is read any more: looking at one mistake costs little, at thousands too much. */
  private hasFailedTooOften(): boolean {
    return this.failures > templateLimits.failures;
  }

  private render(): readonly Piece[] {
    const { spans } = templateBlocks(this.texts);
    const parsed = spans.map((span) => ({ span, templates: this.parse(span) }));
    let stepsLeft: number = templateLimits.stepsOfAllTries;
    for (let attempt = 0, limits = 0; attempt < attempts; attempt += 1) {
      const state = new RenderState(
        this.names,
        (...unknown) => this.mistakes.addUnknownName(...unknown),
        Math.min(templateLimits.steps, stepsLeft),
      );
      const outcome = this.engine.render(
        parsed.flatMap(({ templates }) => templates),
        state,
      );
      if (outcome.kind === "rendered") {
        return outcome.pieces;
      }
      stepsLeft -= state.steps;
      const index = parsed.findIndex(({ span: { first, last } }) => state.row >= first && state.row <= last);
      const faulty = parsed[index];
      if (faulty === undefined) {
        return [];
      }
      if (outcome.kind === "limit") {
        limits += 1;
        this.mistakes.add(templateLimit, state.row, { detail: phrase(outcome.detail) });
        faulty.templates = [];
        // Each try may cost all that one rendering is allowed.
        if (limits === 2) {
          parsed.splice(index);
        }
      } else {
        this.mistakes.add(templateSyntax, state.row, { detail: syntaxDetail(outcome.error.message) });
        this.leaveOut(this.spanWithin(faulty.span, state.row));
        faulty.templates = this.parse(faulty.span);
      }
    }
    return [];
  }

  /** What can be left out with a row without leaving half a block behind; no block reaches beyond `span`. */
  private spanWithin({ first, last }: RowSpan, row: number): RowSpan {
    const within = templateBlocks(this.texts.slice(first, last + 1)).spanOf(row - first);
    return { first: within.first + first, last: within.last + first };
  }

  private textOf({ first, last }: RowSpan): string {
    return this.texts
      .slice(first, last + 1)
      .map((text, index) => rowTag(first + index) + text)
      .join("");
  }

  private leaveOut({ first, last }: RowSpan): void {
    this.texts.fill("", first, last + 1);
  }
}

function bracketDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const char of text) {
    if ("[(".includes(char)) {
      depth += 1;
    }
    if ("])".includes(char)) {
      depth = Math.max(0, depth - 1);
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
