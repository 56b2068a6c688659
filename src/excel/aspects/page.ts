import type { ReadAspect } from "./aspect.types";
import { isSame } from "./isSame";
import type { Thing } from "./thing";

/** The set-up of printed pages; margins in pt. */
export interface Page {
  readonly orientation: string;
  readonly paperSize: string | null;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly printGridlines: boolean;
  readonly footerState: string;
  readonly centerFooter: string;
  readonly oddRight: string;
  readonly evenLeft: string;
}

export const page: ReadAspect<Thing<"page">, Page> = {
  capture(workbook, { sheet: name }) {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const layout = sheet.pageLayout.load(
      "orientation,paperSize,zoom,printGridlines,topMargin,bottomMargin,leftMargin,rightMargin",
    );
    const footers = layout.headersFooters.load("state");
    const all = footers.defaultForAllPages.load("centerFooter");
    const odd = footers.oddPages.load("rightFooter");
    const even = footers.evenPages.load("leftFooter");
    return () => {
      // eslint-disable-next-line office-addins/call-sync-before-read -- the caller syncs before it reads the answer off
      if (sheet.isNullObject) {
        return [];
      }
      const { orientation, paperSize, zoom, printGridlines, topMargin, bottomMargin, leftMargin, rightMargin } = layout;
      const set = { orientation, paperSize, zoom, printGridlines, topMargin, bottomMargin, leftMargin, rightMargin };
      return [
        [
          {
            ...set,
            footerState: footers.state,
            centerFooter: all.centerFooter,
            oddRight: odd.rightFooter,
            evenLeft: even.leftFooter,
          },
        ],
      ];
    };
  },
  isOurs: isSame,
  kept: ({ sheet }) => ({ what: "page", sheet }),
  putBack(workbook, { sheet }, was) {
    if (was) {
      setPage(workbook.worksheets.getItem(sheet).pageLayout, was);
    }
  },
};

function setPage(layout: Excel.PageLayout, was: Page): void {
  layout.orientation = was.orientation as Excel.PageOrientation; // read as one of these words
  if (was.paperSize !== null) {
    layout.paperSize = was.paperSize as Excel.PaperType; // read as one of these words
  }
  layout.topMargin = was.topMargin;
  layout.bottomMargin = was.bottomMargin;
  layout.leftMargin = was.leftMargin;
  layout.rightMargin = was.rightMargin;
  layout.zoom = was.zoom;
  layout.printGridlines = was.printGridlines;
  const { headersFooters } = layout;
  headersFooters.state = was.footerState as Excel.HeaderFooterState; // read as one of these words
  if (was.footerState === "Default") {
    headersFooters.defaultForAllPages.centerFooter = was.centerFooter;
  }
  // Where all pages are alike, Excel prints the odd pages' footer on all of them.
  headersFooters.oddPages.rightFooter = was.oddRight;
  headersFooters.evenPages.leftFooter = was.evenLeft;
}
