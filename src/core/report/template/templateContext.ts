import { Context, Drop, toValue, type Liquid } from "liquidjs";
import type { PhraseId } from "../../model/phrase";
import { chineseNumeral } from "../prose/chineseNumeral";
import { ordinalName } from "../names/ordinalName";
import { TemplateRecord, type UnknownNameListener } from "../values/record";
import { TemplateLimitReached, templateLimits } from "./templateLimits";
import { Fragment, Missing, ShownValue } from "../values/values";

/** What is known while a template is being rendered. */
export class RenderState {
  /** The row of the template that is being carried out. */
  row = 0;
  /** Why rendering was stopped. */
  limit: PhraseId | null = null;
  steps = 0;

  /**
   * @param stepsAllowed how many steps may be taken
   */
  constructor(
    readonly names: TemplateRecord,
    readonly onUnknown: (row: number, ...name: Parameters<UnknownNameListener>) => void,
    private readonly stepsAllowed: number,
  ) {}

  unknown: UnknownNameListener = (name, nearest) => this.onUnknown(this.row, name, nearest);

  step(): void {
    this.steps += 1;
    if (this.steps > this.stepsAllowed) {
      this.stop("too-many-loops");
    }
  }

  stop(detail: PhraseId): never {
    this.limit ??= detail;
    throw new TemplateLimitReached(detail);
  }
}

const listProperties: readonly string[] = ["size", "first", "last"];

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
      if (used > templateLimits.memory) {
        state.stop("lists-too-long");
      }
    };
    // liquidjs looks at the clock before each template; counting is the same everywhere.
    this.renderLimit.check = () => state.step();
  }

  /** What blocks put in front of the names, innermost last; liquidjs keeps its own to itself. */
  private readonly blocks: object[] = [];

  override push(scope: object): number {
    this.blocks.push(scope);
    return super.push(scope);
  }

  override pop(): ReturnType<Context["pop"]> {
    this.blocks.pop();
    return super.pop();
  }

  override readProperty(subject: unknown, key: unknown): unknown {
    const plainKey: unknown = toValue(key);
    const name = typeof plainKey === "number" || typeof plainKey === "string" ? plainKey : "";
    if (subject === this.environments || subject === this.globals) {
      if (name === ordinalName) {
        return this.ordinal();
      }
      return this.state.names.read(String(name), this.state.unknown);
    }
    if (subject instanceof TemplateRecord) {
      const isOfList = subject.items !== null && (typeof name === "number" || listProperties.includes(name));
      return isOfList ? this.readList(subject.items, name) : subject.read(String(name), this.state.unknown);
    }
    if (subject instanceof Missing || subject === undefined || subject === null) {
      return subject;
    }
    if (Array.isArray(subject)) {
      return this.readList(subject, name);
    }
    if (subject instanceof ShownValue || subject instanceof Fragment || typeof subject === "string") {
      return name === "size" ? subject.valueOf().length : this.unknownProperty(name);
    }
    if (subject instanceof Drop && forloopNames.includes(String(name))) {
      return super.readProperty(subject, name);
    }
    const isScope = typeof subject === "object" && Object.getPrototypeOf(subject) === null;
    return isScope && Object.hasOwn(subject, name) ? Reflect.get(subject, name) : this.unknownProperty(name);
  }

  /** 一是, 二是 … of the innermost loop; nothing where it has one item. */
  private ordinal(): string {
    const loop: unknown = this.blocks.findLast((block) => "forloop" in block);
    const [length, index] = ["length", "index"].map((name) =>
      Number(loop === undefined ? 0 : this.getSync(["forloop", name])),
    );
    return length !== undefined && length > 1 && index !== undefined ? `${chineseNumeral(index)}是` : "";
  }

  private readList(list: readonly unknown[], name: string | number): unknown {
    if (typeof name === "number") {
      return list.at(name) ?? new Missing(`第${name + 1}项`);
    }
    if (name === "size") {
      return list.length;
    }
    if (name === "first") {
      return list[0] ?? new Missing("第一项");
    }
    if (name === "last") {
      return list.at(-1) ?? new Missing("最后一项");
    }
    return this.unknownProperty(name);
  }

  private unknownProperty(name: string | number): Missing {
    this.state.unknown(String(name), () => []);
    return new Missing(String(name));
  }
}
