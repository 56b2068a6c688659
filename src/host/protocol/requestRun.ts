import type { FaultPlan } from "#host/faultPlan";
import { ApiError } from "#host/vocabulary/apiError";
import { type Argument, Arguments, type HostObject } from "./hostObject";
import type { Json } from "#host/vocabulary/json";
import { answerQuery } from "./query";
import { type References } from "./references";
import {
  type Action,
  type ArgumentInfo,
  actionKinds,
  memberName,
  type ObjectPath,
  pathKinds,
  type RequestBody,
  type ResponseBody,
} from "./request";
import type { ApiLevel } from "./apiLevel";

/** What a request runs against. */
export interface RequestTarget {
  readonly root: HostObject;
  readonly references: References;
  readonly faults: FaultPlan;
  readonly apiLevel: ApiLevel;
}

/**
 * One request. Its actions run in order and the first failure ends it: there is no transaction, what
 * was done before stays done. Object paths are resolved when first needed and once only, since
 * resolving `worksheets.add()` makes a sheet.
 */
export class RequestRun {
  readonly operations: string[] = [];
  private readonly resolved = new Map<number, HostObject | null>();
  private location = "";

  constructor(
    private readonly body: RequestBody,
    private readonly target: RequestTarget,
  ) {}

  run(): ResponseBody {
    const results: ResponseBody["Results"] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof ApiError)) {
          throw error;
        }
        return {
          Results: results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: error.location ?? this.location,
            HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
            ActionIndex: index,
          },
        };
      }
    }
    return { Results: results };
  }

  private perform(action: Action): Json {
    switch (action.ActionType) {
      case actionKinds.instantiate: {
        const object = this.resolve(action.ObjectPathId);
        return object && this.identity(object);
      }
      case actionKinds.query:
        return this.query(action);
      case actionKinds.method:
        return this.callMethod(action);
      case actionKinds.setProperty:
        return this.setProperty(action);
      case actionKinds.trace:
        return null;
      case actionKinds.ensureUnchanged:
        this.resolve(action.ObjectPathId);
        return null;
      default:
        throw new ApiError("NotImplemented", `the local host does not support actions of type ${action.ActionType}`);
    }
  }

  private query(action: Action): Json {
    const object = this.resolve(action.ObjectPathId);
    if (!object) {
      return null;
    }
    const select = action.QueryInfo?.Select ?? [];
    this.begin(object, "load", `load(${select.map(memberName).join(", ")})`);
    return answerQuery(object, action.QueryInfo ?? {}, (each) => this.identity(each), this.target.apiLevel);
  }

  private callMethod(action: Action): Json {
    const object = this.resolve(action.ObjectPathId);
    if (!object) {
      return null;
    }
    const name = memberName(action.Name);
    if (name === "_KeepReference") {
      this.target.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.target.references.release(referenceId(action));
      return null;
    }
    this.begin(object, name, `${name}()`);
    this.target.apiLevel.check(object.typeName, name);
    return object.call(name, this.arguments(action.ArgumentInfo));
  }

  private setProperty(action: Action): Json {
    const object = this.resolve(action.ObjectPathId);
    if (!object) {
      return null;
    }
    const name = memberName(action.Name);
    this.begin(object, name, `${name} =`);
    this.target.apiLevel.check(object.typeName, name);
    object.write(name, action.ArgumentInfo?.Arguments?.[0] ?? null);
    return null;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) {
      return known;
    }
    const path = this.body.ObjectPaths[String(id)];
    if (!path) {
      throw new ApiError("InvalidObjectPath", `the request has no object path ${id}`);
    }
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathKinds.global:
        return this.target.root;
      case pathKinds.nullObject:
        return null;
      case pathKinds.reference:
        return this.target.references.get(path.Name);
      case pathKinds.method:
      case pathKinds.property:
      case pathKinds.indexer:
        return this.followFrom(path);
      default:
        throw new ApiError("NotImplemented", `the local host does not support new ${path.Name}`);
    }
  }

  private followFrom(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) {
      return null;
    }
    if (path.ObjectPathType === pathKinds.indexer) {
      this.begin(parent, "getItem", "getItem()");
      return parent.item(this.arguments(path.ArgumentInfo));
    }
    const name = memberName(path.Name);
    if (path.ObjectPathType === pathKinds.method) {
      this.begin(parent, name, `${name}()`);
      this.target.apiLevel.check(parent.typeName, name);
      return parent.open(name, this.arguments(path.ArgumentInfo));
    }
    this.location = `${parent.typeName}.${name}`;
    this.target.apiLevel.check(parent.typeName, name);
    const child = parent.child(name);
    if (child === undefined) {
      throw new ApiError("NotImplemented", `the local host does not support ${parent.typeName}.${name}`);
    }
    return child;
  }

  private begin(object: HostObject, member: string, operation: string): void {
    this.location = `${object.typeName}.${member}`;
    const text = `${object.typeName}.${operation}`;
    this.operations.push(text);
    this.target.faults.check(text);
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, index): Argument => {
        const reference = references[index];
        return typeof reference === "number" && reference > 0 ? { object: this.resolve(reference) } : { value };
      }),
    );
  }

  private identity(object: HostObject): Record<string, Json> {
    return object.isReferenced ? { _ReferenceId: this.target.references.idOf(object) } : object.identity();
  }
}

function referenceId(action: Action): string {
  const id = action.ArgumentInfo?.Arguments?.[0];
  return typeof id === "string" ? id : "";
}
