import { invalidArgument } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";

/** An object that a request can address. `null` in its place is a null object. */
export interface HostObject {
  readonly typeName: string;
  /** Ranges are handed out by reference: without one the client calls them dead after a sync. */
  readonly isReferenced: boolean;
  /** What the client needs to find the object again in a later request. */
  identity(): Record<string, Json>;
  /** Names of the properties that `load()` without a list fetches. */
  readonly scalars: readonly string[];
  read(name: string): Json;
  write(name: string, value: Json): void;
  /** An object behind a property: `range.format`. `undefined`: no such property. */
  child(name: string): HostObject | null | undefined;
  /** A method that gives an object. */
  open(method: string, args: Arguments): HostObject | null;
  /** A method that does something or gives a plain value. */
  call(method: string, args: Arguments): Json;
  /** The members of a collection; `undefined` if it is none. */
  items(): readonly HostObject[] | undefined;
  item(args: Arguments): HostObject;
}

/** One argument of a call: a plain value, or an object that the request refers to. */
export type Argument = { readonly value: Json } | { readonly object: HostObject | null };

/** The arguments of a call, each asked for as what it must be; anything else is an InvalidArgument. */
export class Arguments {
  constructor(private readonly list: readonly Argument[]) {}

  /** `undefined` if left out (the client sends null for trailing arguments). */
  value(index: number): Json | undefined {
    const argument = this.list[index];
    if (!argument || !("value" in argument) || argument.value === null) {
      return undefined;
    }
    return argument.value;
  }

  object(index: number): HostObject | null | undefined {
    const argument = this.list[index];
    return argument && "object" in argument ? argument.object : undefined;
  }

  text(index: number): string {
    const value = this.value(index);
    if (typeof value !== "string") {
      throw invalidArgument();
    }
    return value;
  }

  textOr(index: number, fallback: string): string {
    return this.value(index) === undefined ? fallback : this.text(index);
  }

  integer(index: number): number {
    const value = this.value(index);
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw invalidArgument();
    }
    return value;
  }

  integerOr(index: number, fallback: number): number {
    return this.value(index) === undefined ? fallback : this.integer(index);
  }

  flag(index: number): boolean {
    return this.value(index) === true;
  }
}
