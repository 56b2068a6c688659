import { checkUnprotected } from "#host/cells/protection";
import { setFrozenPanes } from "#host/document/sheetView";
import { invalidArgument } from "#host/vocabulary/apiError";
import { hostType } from "#host/protocol/hostType";
import { type WorksheetSelf, rangeOfObject } from "./links";

function freeze({ sheet }: WorksheetSelf, rows: number, columns: number): void {
  checkUnprotected({ sheet });
  if (rows < 0 || columns < 0) {
    throw invalidArgument();
  }
  setFrozenPanes(sheet.part.root, rows, columns);
  sheet.changed();
}

/** Excel.WorksheetFreezePanes. */
export const freezePanesObject = hostType<WorksheetSelf>("WorksheetFreezePanes", {
  methods: {
    freezeRows: (self, args) => freeze(self, args.integerOr(0, 1), 0),
    freezeColumns: (self, args) => freeze(self, 0, args.integerOr(0, 1)),
    freezeAt(self, args) {
      const object = args.object(0);
      if (!object) {
        throw invalidArgument();
      }
      const { area } = rangeOfObject(object);
      freeze(self, area.bottom + 1, area.right + 1);
    },
    unfreeze: (self) => freeze(self, 0, 0),
  },
});
