import { invalidArgument } from "./apiError";
import type { HostObject } from "./hostObject";
import type { Json } from "./json";

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
