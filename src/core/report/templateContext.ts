import { Context, Drop, toValue, type Liquid } from "liquidjs";
import type { Piece } from "./pieces";
import { listLabel, TemplateRecord, type UnknownNameListener } from "./record";
import { TemplateLimitReached, templateLimits } from "./templateLimits";
import { Fragment, Missing, ShownValue } from "./values";

/** What is known while a template is being rendered. */
export class RenderState {
  /** The row of the template that is being carried out. */
  row = 0;
  /** Why rendering was stopped. */
  limit: string | null = null;
  private steps = 0;

  constructor(
    readonly names: TemplateRecord,
    readonly onUnknown: (row: number, ...name: Parameters<UnknownNameListener>) => void,
  ) {}

  unknown: UnknownNameListener = (name, nearest) => this.onUnknown(this.row, name, nearest);

  step(): void {
    this.steps += 1;
    if (this.steps > templateLimits.steps) this.stop("循环次数过多");
  }

  stop(detail: string): never {
    this.limit ??= detail;
    throw new TemplateLimitReached(detail);
  }
}

/** What a `{% for %}` tells of itself. */
const forloopNames = ["index", "index0", "rindex", "rindex0", "first", "last", "length"];

/**
 * Reads names for liquidjs, and nothing else: a template that came by mail sees the names of the
 * catalogue, its own variables and the size of lists, but no property of any JavaScript object.
 */
export class TemplateContext extends Context {
  constructor(
    readonly state: RenderState,
    liquid: Liquid,
  ) {
    super({}, liquid.options, { sync: true, ownPropertyOnly: true, globals: {} }, { liquid });
    let used = 0;
    this.memoryLimit.use = (count) => {
      used += Number(count) > 0 ? Number(count) : 0;
      if (used > templateLimits.memory) state.stop("生成的文字或列表过长");
    };
    // liquidjs looks at the clock before each template; counting is the same everywhere.
    this.renderLimit.check = () => state.step();
  }

  override readProperty(subject: unknown, key: unknown): unknown {
    const plainKey: unknown = toValue(key);
    const name = typeof plainKey === "number" || typeof plainKey === "string" ? plainKey : "";
    if (subject === this.environments || subject === this.globals) {
      return this.state.names.read(String(name), this.state.unknown);
    }
    if (subject instanceof TemplateRecord) return subject.read(String(name), this.state.unknown);
    if (subject instanceof Missing || subject === undefined || subject === null) return subject;
    if (Array.isArray(subject)) return this.readList(subject, name);
    if (subject instanceof ShownValue || subject instanceof Fragment || typeof subject === "string") {
      return name === "size" ? subject.valueOf().length : this.unknownProperty(name);
    }
    if (subject instanceof Drop && forloopNames.includes(String(name))) {
      return super.readProperty(subject, name);
    }
    const isScope = typeof subject === "object" && Object.getPrototypeOf(subject) === null;
    return isScope && Object.hasOwn(subject, name) ? Reflect.get(subject, name) : this.unknownProperty(name);
  }

  private readList(list: readonly unknown[], name: string | number): unknown {
    if (typeof name === "number") return list.at(name) ?? new Missing(`第${name + 1}项`);
    if (name === "size") return list.length;
    if (name === "first") return list[0] ?? new Missing("第一项");
    if (name === "last") return list.at(-1) ?? new Missing("最后一项");
    return this.unknownProperty(name);
  }

  private unknownProperty(name: string | number): Missing {
    this.state.unknown(String(name), []);
    return new Missing(String(name));
  }
}

/** The pieces that print a value, whatever the template made of it. */
export function piecesOf(value: unknown): readonly Piece[] {
  if (value instanceof Missing) {
    value.onPrint();
    return [{ kind: "missing", name: value.missingName, optional: false }];
  }
  if (value instanceof ShownValue) return value.pieces();
  if (value instanceof Fragment) return value.parts;
  if (value instanceof TemplateRecord) {
    return value.self === null ? [{ kind: "missing", name: value.label, optional: false }] : piecesOf(value.self);
  }
  if (Array.isArray(value)) return joined(value, "、");
  const plain: unknown = toValue(value);
  const isPlain = typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean";
  return isPlain && plain !== "" ? [{ kind: "value", text: String(plain), cell: null }] : [];
}

/** A list as text; what is missing in it is left out, and a list of nothing is missing itself. */
export function joined(list: readonly unknown[], separator: string): readonly Piece[] {
  const items = list.map(piecesOf).filter((pieces) => pieces.length > 0 && pieces.every(({ kind }) => kind !== "missing"));
  if (items.length === 0) return [{ kind: "missing", name: listLabel(list), optional: false }];
  return items.flatMap((pieces, index): readonly Piece[] =>
    index === 0 ? pieces : [{ kind: "value", text: separator, cell: null }, ...pieces],
  );
}
