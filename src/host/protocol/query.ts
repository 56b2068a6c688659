import type { ApiLevel } from "./apiLevel";
import { ApiError } from "#host/vocabulary/apiError";
import type { HostObject } from "./hostObject";
import type { Json } from "#host/vocabulary/json";
import { memberName, type Query, wireName } from "./request";

/** What is selected below a property: `format/fill/color` as a tree. */
interface Selection {
  readonly names: Map<string, Selection>;
}

/**
 * The answer to a `load`. For a collection the selection is about its items; with nothing selected,
 * every plain property is meant.
 */
export function answerQuery(
  object: HostObject,
  query: Query,
  identity: (object: HostObject) => Record<string, Json>,
  apiLevel: ApiLevel,
): Json {
  const selection = selectionOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  const skip = query.Skip ?? 0;
  return answer(object, selection, identity, apiLevel, (items) =>
    items.slice(skip, query.Top === undefined ? undefined : skip + query.Top),
  );
}

function answer(
  object: HostObject,
  selection: Selection,
  identity: (object: HostObject) => Record<string, Json>,
  apiLevel: ApiLevel,
  page: (items: readonly HostObject[]) => readonly HostObject[] = (items) => items,
): Json {
  const items = object.items();
  const result: Record<string, Json> = { ...identity(object) };
  if (items) {
    const ofItems: Selection = {
      names: new Map([...selection.names].filter(([name]) => !object.scalars.includes(name))),
    };
    for (const name of selection.names.keys()) {
      if (object.scalars.includes(name)) {
        result[wireName(name)] = object.read(name);
      }
    }
    result["_Items"] = page(items).map((item) => answer(item, ofItems, identity, apiLevel));
    return result;
  }
  for (const [name, below] of expanded(object, selection)) {
    apiLevel.check(object.typeName, name);
    try {
      const child = object.child(name);
      result[wireName(name)] =
        child === undefined ? object.read(name) : child && answer(child, below, identity, apiLevel);
    } catch (error) {
      if (error instanceof ApiError) {
        error.location ??= `${object.typeName}.${name}`;
      }
      throw error;
    }
  }
  return result;
}

function expanded(object: HostObject, selection: Selection): ReadonlyMap<string, Selection> {
  const { names } = selection;
  if (names.size > 0 && !names.has("$all")) {
    return names;
  }
  const all = new Map([...names].filter(([name]) => name !== "$all"));
  for (const name of object.scalars) {
    all.set(name, { names: new Map() });
  }
  return all;
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = { names: new Map() };
  for (const path of paths) {
    let at = root;
    // "items" names the members of a collection, whose properties follow; it is no property itself.
    for (const step of path
      .split("/")
      .map(memberName)
      .filter((each) => each !== "items" && each !== "")) {
      let next = at.names.get(step);
      if (!next) {
        next = { names: new Map() };
        at.names.set(step, next);
      }
      at = next;
    }
  }
  return root;
}
