import { Liquid, LiquidError, toValueSync, type Template } from "liquidjs";
import { tagsZhCN } from "../../messages/template/tagsZhCN";
import { nearestNames } from "../../model/nearestNames";
import type { PhraseId } from "../../model/phrase";
import { PieceEmitter, Printed } from "./pieceEmitter";
import type { Piece } from "../prose/pieces";
import { ReportCaptureTag, ReportForTag, RowTag } from "./reportTags";
import { rowTagName } from "./rowTagName";
import type { Show } from "../values/show";
import { piecesOf } from "../values/piecesOf";
import { TemplateContext, type RenderState } from "./templateContext";
import { ownFilters, standardFilter, standardFilterNames, type FilterSurroundings } from "../filters/templateFilters";
import { Missing } from "../values/values";

/** Liquid as reports use it. */
export class TemplateEngine {
  private readonly liquid: Liquid;
  private state: RenderState | null = null;
  private context: TemplateContext | null = null;
  private readonly knownFilters: readonly string[];

  constructor(show: Show) {
    this.liquid = new Liquid({
      strictFilters: true,
      ownPropertyOnly: true,
      relativeReference: false,
      // Left empty, so that nothing is read from anywhere.
      templates: {},
      outputEscape: printed,
    });
    for (const name of Object.keys(this.liquid.tags)) {
      if (!Object.hasOwn(tagsZhCN, name)) {
        delete this.liquid.tags[name];
      }
    }
    this.liquid.registerTag(rowTagName, RowTag);
    this.liquid.registerTag("for", ReportForTag);
    this.liquid.registerTag("capture", ReportCaptureTag);
    this.registerFilters(show);
    this.knownFilters = Object.keys(this.liquid.filters);
  }

  private registerFilters(show: Show): void {
    const surroundings: FilterSurroundings = {
      read: (item, path) => path.split(".").reduce((subject, name) => this.context?.readProperty(subject, name), item),
      use: (count) => this.context?.memoryLimit.use(count),
    };
    for (const [name, filter] of Object.entries(this.liquid.filters)) {
      this.liquid.unregisterFilter(name);
      if (standardFilterNames.includes(name) && typeof filter === "function") {
        this.liquid.registerFilter(name, function (value: unknown, ...args: unknown[]): unknown {
          return standardFilter(name, (...all): unknown => filter.apply(this, [...all]), surroundings)(value, ...args);
        });
      }
    }
    for (const [name, filter] of ownFilters(show, surroundings)) {
      this.liquid.registerFilter(name, filter);
    }
  }

  parse(template: string): Template[] {
    return this.liquid.parse(template);
  }

  /** A filter that does not exist gives nothing, and tells so wherever it is carried out. */
  addUnknownFilter(filterName: string): void {
    this.liquid.registerFilter(filterName, () => {
      this.state?.unknown(filterName, () => nearestNames(filterName, this.knownFilters));
      return new Missing(filterName);
    });
  }

  /** Carries templates out. Where they fail or reach a limit, `state.row` is the row at fault. */
  render(templates: Template[], state: RenderState): RenderingOutcome {
    this.state = state;
    const emitter = new PieceEmitter(state);
    this.context = new TemplateContext(state, this.liquid);
    try {
      toValueSync(this.liquid.renderer.renderTemplates(templates, this.context, emitter));
      return { kind: "rendered", pieces: emitter.pieces };
    } catch (error) {
      if (state.limit !== null) {
        return { kind: "limit", detail: state.limit };
      }
      if (error instanceof LiquidError) {
        return { kind: "failed", error };
      }
      throw error;
    }
  }
}

export type RenderingOutcome =
  | { readonly kind: "rendered"; readonly pieces: readonly Piece[] }
  | { readonly kind: "limit"; readonly detail: PhraseId }
  | { readonly kind: "failed"; readonly error: LiquidError };

/** liquidjs hands on to the emitter whatever this gives; only its type says that it must be a string. */
const printed = ((value: unknown) => new Printed(piecesOf(value))) as unknown as (value: unknown) => string;
