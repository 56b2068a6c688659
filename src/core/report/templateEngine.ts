import { Liquid, LiquidError, toValueSync, type Template } from "liquidjs";
import { reportFilters } from "./filters";
import { nearestNames } from "../model/nearestNames";
import { PieceEmitter, Printed } from "./pieceEmitter";
import type { Piece } from "./pieces";
import { ReportCaptureTag, ReportForTag, RowTag } from "./reportTags";
import { rowTagName } from "./rowTagName";
import type { Show } from "./show";
import { piecesOf, TemplateContext, type RenderState } from "./templateContext";
import type { TemplateFilter } from "./templateFilter";
import { Missing, plainOf, ShownValue } from "./values";

/** Tags of Liquid that a report can use; none of them reads a file or writes HTML. */
const keptTags = [
  ...["for", "break", "continue", "if", "unless", "case", "assign", "capture", "cycle", "echo", "raw", "comment", "#"],
];

/** Filters of Liquid that make sense here and give the same answer at any time and place. */
const keptFilters = [
  ...["size", "first", "last", "reverse", "sort", "concat", "uniq", "compact", "slice", "map", "where", "default"],
  ...["replace", "replace_first", "remove", "remove_first", "strip", "lstrip", "rstrip", "strip_newlines"],
  ...["truncate", "split", "upcase", "downcase"],
];

/** Filters that say something about a missing value in place of passing it on. */
const filtersOfMissing = ["default", "size", "compact", "concat"];

/** Liquid as reports use it. */
export class TemplateEngine {
  private readonly liquid: Liquid;
  private state: RenderState | null = null;

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
      if (!keptTags.includes(name)) delete this.liquid.tags[name];
    }
    this.liquid.registerTag(rowTagName, RowTag);
    this.liquid.registerTag("for", ReportForTag);
    this.liquid.registerTag("capture", ReportCaptureTag);
    for (const [name, filter] of Object.entries(this.liquid.filters)) {
      this.liquid.unregisterFilter(name);
      if (keptFilters.includes(name) && typeof filter === "function") {
        this.liquid.registerFilter(name, function (value: unknown, ...args: unknown[]): unknown {
          return passingMissing(name, standardFilter(name, (...all): unknown => filter.apply(this, [...all])))(value, ...args);
        });
      }
    }
    for (const [name, filter] of Object.entries(reportFilters(show))) {
      const passing = passingMissing(name, filter);
      this.liquid.registerFilter(name, function (value: unknown, ...args: unknown[]) {
        this.context.memoryLimit.use(1 + String(plainOf(value)).length + String(plainOf(args[0])).length);
        return passing(value, ...args);
      });
    }
  }

  parse(template: string): Template[] {
    return this.liquid.parse(template);
  }

  /** A filter that does not exist gives nothing, and tells so wherever it is carried out. */
  addUnknownFilter(filterName: string): void {
    const nearest = nearestNames(filterName, Object.keys(this.liquid.filters));
    this.liquid.registerFilter(filterName, () => {
      this.state?.unknown(filterName, nearest);
      return new Missing(filterName);
    });
  }

  /** Carries templates out. Where they fail or reach a limit, `state.row` is the row at fault. */
  render(templates: Template[], state: RenderState): RenderingOutcome {
    this.state = state;
    const emitter = new PieceEmitter(state);
    const context = new TemplateContext(state, this.liquid);
    try {
      toValueSync(this.liquid.renderer.renderTemplates(templates, context, emitter));
      return { kind: "rendered", pieces: emitter.pieces };
    } catch (error) {
      if (state.limit !== null) return { kind: "limit", detail: state.limit };
      if (error instanceof LiquidError) return { kind: "failed", error };
      throw error;
    }
  }
}

export type RenderingOutcome =
  | { readonly kind: "rendered"; readonly pieces: readonly Piece[] }
  | { readonly kind: "limit"; readonly detail: string }
  | { readonly kind: "failed"; readonly error: LiquidError };

/** liquidjs hands on to the emitter whatever this gives; only its type says that it must be a string. */
const printed = ((value: unknown) => new Printed(piecesOf(value))) as unknown as (value: unknown) => string;

/** What is missing stays missing, whatever is done with it. */
function passingMissing(name: string, filter: TemplateFilter): TemplateFilter {
  return (value, ...args) => {
    if (filtersOfMissing.includes(name)) return filter(value, ...args);
    return [value, ...args].find((each) => each instanceof Missing) ?? filter(value, ...args);
  };
}

/** A filter of Liquid's sees text and lists; a text that it makes of one value keeps that value's cell. */
function standardFilter(name: string, filter: TemplateFilter): TemplateFilter {
  return (value, ...args) => {
    const result = filter(Array.isArray(value) || name === "default" ? value : plainOf(value), ...args.map(argumentOf(name)));
    return typeof result === "string" && value instanceof ShownValue && name !== "default"
      ? new ShownValue({ ...value.shown, before: "", after: "", text: result, number: null, kind: "text" })
      : result;
  };
}

const argumentOf = (name: string) => (argument: unknown): unknown => (name === "default" ? argument : plainOf(argument));
