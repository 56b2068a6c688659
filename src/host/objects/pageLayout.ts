import {
  type PageSelf,
  readMargin,
  readPageSetup,
  setMargin,
  setPageSetup,
  setPrintName,
  setZoom,
} from "#host/cells/pageSetup";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { Arguments } from "#host/protocol/hostObject";
import { hostType, type PropertyTable } from "#host/protocol/hostType";
import { headersFootersObject } from "./headersFooters";
import { rangeOfObject } from "./links";

const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

function margin(name: Margin): PropertyTable<PageSelf> {
  return {
    read: (self) => readMargin(self, name),
    write(self, value) {
      if (typeof value !== "number" || value < 0) {
        throw invalidArgument();
      }
      setMargin(self, name, value);
    },
  };
}

function option(
  attribute: "horizontalCentered" | "verticalCentered" | "gridLines" | "headings",
): PropertyTable<PageSelf> {
  return {
    read: ({ sheet }) => sheet.part.root.child("printOptions")?.flag(attribute, false) ?? false,
    write(self, value) {
      if (typeof value !== "boolean") {
        throw invalidArgument();
      }
      setPageSetup(self, "printOptions", { [attribute]: value ? 1 : undefined });
    },
  };
}

function addressOf(self: PageSelf, args: Arguments): string {
  const object = args.object(0);
  if (!object) {
    return args.text(0);
  }
  const range = rangeOfObject(object);
  if (range.sheet !== self.sheet) {
    throw invalidArgument();
  }
  return self.addressOf(range);
}

/** Excel.PageLayout. Margins are in points. */
export const pageLayoutObject = hostType<PageSelf>("PageLayout", {
  properties: {
    orientation: {
      read: (self) => (readPageSetup(self, "orientation") === "landscape" ? "Landscape" : "Portrait"),
      write(self, value) {
        if (value !== "Portrait" && value !== "Landscape") {
          throw invalidArgument();
        }
        setPageSetup(self, "pageSetup", { orientation: value.toLowerCase() });
      },
    },
    paperSize: {
      read: (self) =>
        Object.entries(papers).find(([, number]) => number === Number(readPageSetup(self, "paperSize") ?? 1))?.[0] ??
        null,
      write(self, value) {
        const number = typeof value === "string" && Object.hasOwn(papers, value) ? papers[value] : undefined;
        if (number === undefined) {
          throw invalidArgument();
        }
        setPageSetup(self, "pageSetup", { paperSize: number });
      },
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: option("horizontalCentered"),
    centerVertically: option("verticalCentered"),
    printGridlines: option("gridLines"),
    printHeadings: option("headings"),
    zoom: {
      read({ sheet }) {
        const setup = sheet.part.root.child("pageSetup");
        const fits = sheet.part.root.child("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage", false) ?? false;
        return fits
          ? {
              horizontalFitToPages: Number(setup?.attribute("fitToWidth") ?? 1),
              verticalFitToPages: Number(setup?.attribute("fitToHeight") ?? 1),
            }
          : { scale: Number(setup?.attribute("scale") ?? 100) };
      },
      write: setZoom,
    },
  },
  children: {
    headersFooters: (self) => headersFootersObject(self),
  },
  methods: {
    setPrintArea: (self, args) => setPrintName(self, "_xlnm.Print_Area", addressOf(self, args)),
    setPrintTitleRows: (self, args) => setPrintName(self, "_xlnm.Print_Titles", addressOf(self, args)),
  },
});
