import type { Json } from "#host/vocabulary/json";

/** How an object of the request is reached (see `ObjectPathType` of the client library). */
export const pathKinds = {
  global: 1,
  create: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What is to be done with it (`ActionType`). */
export const actionKinds = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  ensureUnchanged: 8,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  /** For each argument that is an object, the id of its path; 0 or null for plain ones. */
  readonly ReferencedObjectPathIds?: readonly Json[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

/** The body of a request of the client library. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Place of the failed action; those before it took effect. */
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: ResponseError;
}

/** Members are `PascalCase` on the wire and `camelCase` in the API. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

export function wireName(memberName: string): string {
  return memberName.startsWith("_") ? memberName : memberName.slice(0, 1).toUpperCase() + memberName.slice(1);
}
