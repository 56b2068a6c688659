import type { PageSelf } from "#host/cells/pageSetup";
import { checkUnprotected } from "#host/cells/protection";
import { invalidArgument } from "#host/vocabulary/apiError";
import { hostType, type PropertyTable } from "#host/protocol/hostType";

/** One kind of page: the names of its header and footer in the file. */
interface PageKind {
  readonly self: PageSelf;
  readonly kind: "odd" | "even" | "first";
}

const places = { left: "L", center: "C", right: "R" } as const;
type Place = keyof typeof places;

/** `&Lleft&Ccenter&Rright`; the codes inside (`&P`, `&"宋体"`) are left as they are. */
function split(text: string): Record<Place, string> {
  const parts: Record<Place, string> = { left: "", center: "", right: "" };
  const pieces = text.split(/&([LCR])/);
  parts.center = pieces[0] ?? "";
  for (let index = 1; index < pieces.length; index += 2) {
    const place = pieces[index] === "L" ? "left" : pieces[index] === "C" ? "center" : "right";
    parts[place] += pieces[index + 1] ?? "";
  }
  return parts;
}

function join(parts: Record<Place, string>): string {
  return (["left", "center", "right"] as const)
    .map((place) => (parts[place] === "" ? "" : `&${places[place]}${parts[place]}`))
    .join("");
}

const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

function side(place: Place, what: "Header" | "Footer"): PropertyTable<PageKind> {
  const read = ({ self, kind }: PageKind) =>
    split(self.sheet.part.root.child("headerFooter")?.child(kind + what)?.text ?? "");
  return {
    read: (page) => read(page)[place],
    write(page, value) {
      if (typeof value !== "string") {
        throw invalidArgument();
      }
      checkUnprotected(page.self);
      const text = join({ ...read(page), [place]: value });
      // Excel's limit for a whole header or footer, codes counted.
      if (text.length > 255) {
        throw invalidArgument();
      }
      page.self.sheet.part.section("headerFooter").ensureChild(page.kind + what, order).text = text;
      page.self.sheet.changed();
    },
  };
}

const headerFooterObject = hostType<PageKind>("HeaderFooter", {
  properties: {
    leftHeader: side("left", "Header"),
    centerHeader: side("center", "Header"),
    rightHeader: side("right", "Header"),
    leftFooter: side("left", "Footer"),
    centerFooter: side("center", "Footer"),
    rightFooter: side("right", "Footer"),
  },
});

const states: Readonly<Record<string, { readonly differentFirst: boolean; readonly differentOddEven: boolean }>> = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
};

/** Excel.HeaderFooterGroup. Pages that have no header of their own have the odd pages'. */
export const headersFootersObject = hostType<PageSelf>("HeaderFooterGroup", {
  properties: {
    state: {
      read({ sheet }) {
        const element = sheet.part.root.child("headerFooter");
        const [first, oddEven] = [
          element?.flag("differentFirst", false) ?? false,
          element?.flag("differentOddEven", false) ?? false,
        ];
        return (
          Object.entries(states).find(
            ([, each]) => each.differentFirst === first && each.differentOddEven === oddEven,
          )?.[0] ?? "Default"
        );
      },
      write(self, value) {
        const state = typeof value === "string" && Object.hasOwn(states, value) ? states[value] : undefined;
        if (!state) {
          throw invalidArgument();
        }
        checkUnprotected(self);
        const element = self.sheet.part.section("headerFooter");
        element.setAttribute("differentFirst", state.differentFirst ? 1 : undefined);
        element.setAttribute("differentOddEven", state.differentOddEven ? 1 : undefined);
        self.sheet.changed();
      },
    },
  },
  children: {
    defaultForAllPages: (self) => headerFooterObject({ self, kind: "odd" }),
    oddPages: (self) => headerFooterObject({ self, kind: "odd" }),
    evenPages: (self) => headerFooterObject({ self, kind: "even" }),
    firstPage: (self) => headerFooterObject({ self, kind: "first" }),
  },
});
