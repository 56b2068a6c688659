import { cellAspect } from "./cellAspect";

/** A link to a cell of the workbook or to an address; null where there is none. */
export type Link = {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
} | null;

export const link = cellAspect<Link>({
  keptAs: "format",
  capture(range) {
    range.load("hyperlink");
    return () => [[linkOf(range)]];
  },
  putBack(range, _area, was) {
    if (was) {
      range.hyperlink = was;
    } else {
      range.clear("RemoveHyperlinks");
    }
  },
});

/** The typings leave out that a cell may have none. */
function linkOf({ hyperlink }: { readonly hyperlink: Link | undefined }): Link {
  return hyperlink ?? null;
}
