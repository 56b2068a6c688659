import { pageBreakRows, setPageBreakRows } from "#host/cells/pageBreaks";
import { findRange } from "#host/cells/findRange";
import { invalidArgument, itemNotFound } from "#host/vocabulary/apiError";
import { hostType } from "#host/protocol/hostType";
import { rangeObject, rangeOfObject, type WorksheetSelf } from "./links";

interface BreakSelf extends WorksheetSelf {
  /** The first row of the page, from 0. */
  readonly row: number;
}

const pageBreakObject = hostType<BreakSelf>("PageBreak", {
  identity: ({ row }) => ({ _Id: String(row) }),
  properties: {
    rowIndex: { read: ({ row }) => row },
    columnIndex: { read: () => 0 },
  },
  objects: {
    getCellAfterBreak: ({ workbook, sheet, row }) =>
      rangeObject({ workbook, sheet, area: { top: row, left: 0, bottom: row, right: 0 } }),
  },
  methods: {
    delete: ({ workbook, sheet, row }) =>
      setPageBreakRows(
        { workbook, sheet },
        pageBreakRows(sheet).filter((each) => each !== row),
      ),
  },
});

/** Excel.PageBreakCollection of the horizontal breaks of a sheet: those that were set, not where pages happen to end. */
export const pageBreaksObject = hostType<WorksheetSelf>("PageBreakCollection", {
  items: (self) => pageBreakRows(self.sheet).map((row) => pageBreakObject({ ...self, row })),
  item(self, args) {
    const row = pageBreakRows(self.sheet)[args.integer(0)];
    if (row === undefined) {
      throw itemNotFound();
    }
    return pageBreakObject({ ...self, row });
  },
  objects: {
    add(self, args) {
      const object = args.object(0);
      const { sheet, area } = object ? rangeOfObject(object) : findRange(self.workbook, self.sheet, args.text(0));
      if (sheet !== self.sheet || area.top === 0) {
        throw invalidArgument();
      }
      setPageBreakRows(self, [...pageBreakRows(self.sheet), area.top]);
      return pageBreakObject({ ...self, row: area.top });
    },
  },
  methods: {
    getCount: ({ sheet }) => pageBreakRows(sheet).length,
    removePageBreaks: (self) => setPageBreakRows(self, []),
  },
});
