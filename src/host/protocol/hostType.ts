import { ApiError, notSupported } from "#host/vocabulary/apiError";
import type { Arguments, HostObject } from "./hostObject";
import type { Json } from "#host/vocabulary/json";

export interface PropertyTable<Self> {
  readonly read?: (self: Self) => Json;
  readonly write?: (self: Self, value: Json) => void;
}

/** What the host supports of one Office.js type, by the names of the API. */
export interface TypeTable<Self> {
  readonly properties?: Readonly<Record<string, PropertyTable<Self>>>;
  readonly children?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  readonly objects?: Readonly<Record<string, (self: Self, args: Arguments) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: Self, args: Arguments) => Json | void>>;
  readonly items?: (self: Self) => readonly HostObject[];
  readonly item?: (self: Self, args: Arguments) => HostObject;
  readonly identity?: (self: Self) => Record<string, Json>;
  readonly isReferenced?: boolean;
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Makes the factory of a type's objects. Every member that the table does not have is refused by name. */
export function hostType<Self>(typeName: string, table: TypeTable<Self>): (self: Self) => HostObject {
  const scalars = Object.entries(table.properties ?? {})
    .filter(([, property]) => property.read)
    .map(([name]) => name);
  const missing = (name: string) => notSupported(`${typeName}.${name}`);
  return (self) => ({
    typeName,
    scalars,
    isReferenced: table.isReferenced ?? false,
    identity: () => table.identity?.(self) ?? {},
    read(name) {
      const read = own(table.properties, name)?.read;
      if (!read) {
        throw missing(name);
      }
      return read(self);
    },
    write(name, value) {
      const write = own(table.properties, name)?.write;
      if (!write) {
        throw missing(name);
      }
      write(self, value);
    },
    child: (name) => own(table.children, name)?.(self),
    open(method, args) {
      const open = own(table.objects, method);
      if (!open) {
        throw missing(method);
      }
      return open(self, args);
    },
    call(method, args) {
      const call = own(table.methods, method);
      if (!call) {
        throw missing(method);
      }
      return call(self, args) ?? null;
    },
    items: () => table.items?.(self),
    item(args) {
      if (!table.item) {
        throw new ApiError("InvalidObjectPath", `${typeName} is not a collection`);
      }
      return table.item(self, args);
    },
  });
}
