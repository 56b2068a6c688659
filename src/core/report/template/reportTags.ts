import {
  CaptureTag,
  ForTag,
  Tag,
  evalToken,
  toValue,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type Template,
  type TagToken,
  type TopLevelToken,
} from "liquidjs";
import { rowAt, rowTagName } from "./rowTagName";
import { PieceEmitter, Printed } from "./pieceEmitter";
import type { Piece } from "../prose/pieces";
import { TemplateRecord } from "../values/record";
import { TemplateContext } from "./templateContext";
import { Fragment, Missing } from "../values/values";

/** Remembers which row of the template is being carried out. */
export class RowTag extends Tag {
  private readonly row: number;

  constructor(token: TagToken, remainTokens: TopLevelToken[], liquid: Liquid) {
    super(token, remainTokens, liquid);
    this.row = Number(token.args);
  }

  override render(ctx: Context, emitter: Emitter): void {
    startRow(ctx, emitter, this.row);
  }
}

/**
 * `{% for %}`: where its body goes on over several rows, each turn begins in the row of the tag again;
 * where its list is empty and it stands within a sentence, the clause is dropped.
 */
export class ReportForTag extends ForTag {
  private readonly source: string;

  constructor(token: TagToken, remainTokens: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remainTokens, liquid, parser);
    const [first, last] = [this.templates[0], this.templates.at(-1)];
    this.source = first && last ? token.input.slice(token.end, last.token.end) : "";
    if (this.source.includes(`{% ${rowTagName} `)) {
      this.templates.unshift(new NextTurn(token));
    }
  }

  override *render(ctx: Context, emitter: Emitter): Generator<unknown, string | void, Template[]> {
    const list: unknown = toValue(yield evalToken(this.collection, ctx));
    const items: unknown = list instanceof TemplateRecord ? (list.items ?? []) : list;
    const isEmpty = items === null || items === undefined || (Array.isArray(items) && items.length === 0);
    if (isEmpty && this.elseTemplates.length === 0 && !this.source.includes(`{% ${rowTagName} `)) {
      const optional = /[。；！？，]\s*$/.test(this.source);
      emitter.write(new Printed([{ kind: "missing", name: this.collection.getText(), optional }]));
      return;
    }
    yield* super.render(ctx, emitter);
  }
}

/** Stands first in a loop's body: from the second turn on, the text before the next row tag needs its row. */
class NextTurn implements Template {
  private readonly row: number;

  constructor(readonly token: TagToken) {
    // Looked for once and not in every turn: the template may be long.
    this.row = rowAt(token.input, token.begin);
  }

  render(ctx: Context, emitter: Emitter): void {
    if (Number(ctx.getSync(["forloop", "index0"])) > 0) {
      startRow(ctx, emitter, this.row);
    }
  }
}

/** `{% capture %}`: keeps the figures within what it captures. */
export class ReportCaptureTag extends CaptureTag {
  override *render(ctx: Context): Generator<unknown, void, string> {
    const emitter = new PieceEmitter(stateOf(ctx));
    yield this.liquid.renderer.renderTemplates(this.templates, ctx, emitter);
    const pieces = emitter.pieces.map((piece): Piece => (piece.kind === "row" ? { kind: "text", text: "\n" } : piece));
    const missing = pieces.find(({ kind }) => kind === "missing");
    ctx.bottom()[this.variable] =
      missing && pieces.length === 1 && missing.kind === "missing" ? new Missing(missing.name) : new Fragment(pieces);
  }
}

function startRow(ctx: Context, emitter: Emitter, row: number): void {
  stateOf(ctx).row = row;
  emitter.write(new Printed([{ kind: "row", row }]));
}

function stateOf(ctx: Context): TemplateContext["state"] {
  if (!(ctx instanceof TemplateContext)) {
    throw new Error("a template is rendered in a TemplateContext");
  }
  return ctx.state;
}
