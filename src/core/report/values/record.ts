import { nearestNames } from "../../model/nearestNames";
import { Missing, type Fragment, type ShownValue } from "./values";

/**
 * What each name gives, from the thing that it is a name of; `null` where the tables have no such value.
 * What the names mean stands in `core/messages/template`, and a catalogue has exactly the names that
 * are explained there.
 */
export type Catalogue<Name extends string, Subject> = Readonly<
  Record<Name, (subject: Subject) => TemplateValue | null>
>;

export type TemplateValue = ShownValue | Fragment | Missing | TemplateRecord | readonly TemplateValue[];

/** Told of a name that does not exist; it can ask for the nearest ones that do. */
export type UnknownNameListener = (name: string, nearest: () => readonly string[]) => void;

/** Something that has named values: 预算, an indicator, the report as a whole. */
export class TemplateRecord {
  private readonly values = new Map<string, TemplateValue>();
  private readonly known: ReadonlySet<string>;

  /**
   * @param label how messages call it: 预算
   * @param names the names that exist
   * @param get the value of one of them
   * @param self what is printed where the template names the record itself
   * @param items what a loop over the record runs through, where it is a list
   * @param mayLack whether a name that does not exist is only a mistake where its value is printed
   */
  constructor(
    readonly label: string,
    private readonly names: readonly string[],
    private readonly get: (name: string) => TemplateValue | null,
    readonly self: TemplateValue | null = null,
    readonly items: readonly TemplateValue[] | null = null,
    private readonly mayLack = false,
  ) {
    this.known = new Set(names);
  }

  read(name: string, onUnknown: UnknownNameListener): TemplateValue {
    const fullName = this.label === "" ? name : `${this.label}.${name}`;
    const earlier = this.values.get(name);
    if (earlier !== undefined) {
      return earlier;
    }
    if (this.known.has(name)) {
      const value = this.get(name) ?? new Missing(fullName);
      this.values.set(name, value);
      if (Array.isArray(value)) {
        listLabels.set(value, fullName);
      }
      return value;
    }
    const tell = (): void => onUnknown(fullName, () => nearestNames(name, this.names));
    if (this.mayLack) {
      return new Missing(fullName, tell);
    }
    tell();
    return new Missing(fullName);
  }

  /** Without it liquidjs would loop over the record's fields. */
  [Symbol.iterator](): Iterator<TemplateValue> {
    return (this.items ?? [])[Symbol.iterator]();
  }
}

/** How messages call a list, which as an array has no room for it. */
const listLabels = new WeakMap<readonly unknown[], string>();

export function listLabel(list: readonly unknown[]): string {
  return listLabels.get(list) ?? "列表";
}

export function recordOf<Name extends string, Subject>(
  label: string,
  catalogue: Catalogue<Name, Subject>,
  subject: Subject,
  self: TemplateValue | null = null,
): TemplateRecord {
  const get: ReadonlyMap<string, (subject: Subject) => TemplateValue | null> = new Map(Object.entries(catalogue));
  return new TemplateRecord(label, [...get.keys()], (name) => get.get(name)?.(subject) ?? null, self);
}

/** Records that are looked up by what the user called them: 指标["专利授权量"]. White space does not count. */
export function recordsByName(label: string, entries: readonly (readonly [string, TemplateRecord])[]): TemplateRecord {
  const byName = new Map<string, TemplateRecord>();
  for (const [name, record] of entries) {
    if (!byName.has(name)) {
      byName.set(name, record);
    }
  }
  return new TemplateRecord(
    label,
    [...byName.keys()],
    (name) => byName.get(name) ?? null,
    null,
    entries.map(([, record]) => record),
  );
}

/** The same names with something else under each. */
export function mapNames<Name extends string, From, To>(
  names: Readonly<Record<Name, From>>,
  change: (value: From, name: Name) => To,
): Readonly<Record<Name, To>> {
  // Object.entries and fromEntries widen the names to string; they are exactly those of `names`.
  const entries = Object.entries(names) as [Name, From][];
  return Object.fromEntries(entries.map(([name, value]) => [name, change(value, name)])) as Record<Name, To>;
}
