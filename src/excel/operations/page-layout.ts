import { areaText } from "#core/model/address";
import type { Operation } from "./operation.types";

export const pageLayout: Operation<"page-layout"> = {
  write({ worksheets }, { sheet, orientation, printArea, gridlines, margins, footer }) {
    const layout = worksheets.getItem(sheet).pageLayout;
    layout.orientation = orientation ?? "Portrait";
    layout.paperSize = "A4";
    layout.topMargin = margins.top;
    layout.bottomMargin = margins.bottom;
    layout.leftMargin = margins.left;
    layout.rightMargin = margins.right;
    // Fonts differ from machine to machine, and with them a column's true width: no text may fall off the page.
    layout.zoom = { horizontalFitToPages: 1 };
    if (gridlines !== undefined) {
      layout.printGridlines = gridlines;
    }
    if (printArea !== undefined) {
      layout.setPrintArea(areaText(printArea));
    }
    const { headersFooters } = layout;
    if ("center" in footer) {
      headersFooters.defaultForAllPages.centerFooter = footer.center;
      return;
    }
    headersFooters.state = "OddAndEven";
    headersFooters.oddPages.rightFooter = footer.oddRight;
    headersFooters.evenPages.leftFooter = footer.evenLeft;
  },
  touches: ({ sheet }) => [{ thing: { kind: "page", sheet } }],
  notUndone: "The print area stays: it follows the rows of 自评报告, and every run sets it anew.",
};
