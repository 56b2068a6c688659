import type { CellArea } from "#core/model/grid";
import type { ReadAspect, UnreadAspect } from "./aspect.types";
import { borders, type Borders } from "./borders";
import { breaks } from "./breaks";
import { chart } from "./chart";
import { contents, type Contents } from "./contents";
import { format, type Look } from "./format";
import { height } from "./height";
import { highlights } from "./highlights";
import { link, type Link } from "./link";
import { name } from "./name";
import { numberFormat } from "./number-format";
import { page, type Page } from "./page";
import { sheet } from "./sheet";
import type { Thing, ThingKind, UnreadKind } from "./thing";
import { width } from "./width";

/** By kind of thing, its state: of cells, that of one of them. */
export interface StateOf {
  readonly contents: Contents;
  readonly "number-format": string;
  readonly format: Look;
  readonly borders: Borders;
  readonly width: number | null;
  readonly height: number | null;
  readonly link: Link;
  readonly highlights: readonly string[];
  readonly breaks: readonly number[];
  readonly page: Page;
  readonly name: string;
  readonly chart: CellArea;
  readonly sheet: string;
}

/** How one kind of thing is read and put back. */
export type Aspect = ReadAspect<Thing, unknown> | UnreadAspect<Thing, unknown>;

/**
 * Every kind of thing that a run can change: without its entry here a kind does not compile.
 *
 * In the order of putting back. Links first, since Excel dresses and undresses their cells; formats
 * before contents, which Excel reads by them; worksheets last, since charts and names lead to them.
 */
const aspects: {
  readonly [K in ThingKind]: K extends UnreadKind
    ? UnreadAspect<Thing<K>, StateOf[K]>
    : ReadAspect<Thing<K>, StateOf[K]>;
} = {
  highlights,
  link,
  format,
  borders,
  "number-format": numberFormat,
  contents,
  width,
  height,
  name,
  breaks,
  page,
  chart,
  sheet,
};

/** The kinds of things, in the order of putting back. */
export const thingKinds = Object.keys(aspects) as readonly ThingKind[]; // the typings have `string[]`

/** How a thing is read and put back. Its states come from the reading of the same kind, and go back to it. */
export function aspectOf({ kind }: Thing): Aspect {
  return aspects[kind];
}
