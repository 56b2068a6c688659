import { checkUnprotected } from "#host/cells/protection";
import { cellName } from "#host/vocabulary/cellAddress";
import { done } from "#host/document/engine";
import { invalidArgument } from "#host/vocabulary/apiError";
import { hostType } from "#host/protocol/hostType";
import { type WorksheetSelf, rangeOfObject } from "./links";

function freeze({ sheet }: WorksheetSelf, rows: number, columns: number): void {
  checkUnprotected({ sheet });
  if (rows < 0 || columns < 0) {
    throw invalidArgument();
  }
  if (rows === 0 && columns === 0) {
    done(sheet.engine().SetPanes(sheet.name, { Freeze: false, Split: false }));
    return;
  }
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const first = cellName(rows, columns);
  done(
    sheet.engine().SetPanes(sheet.name, {
      Freeze: true,
      Split: false,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: first,
      ActivePane: pane,
      Selection: [{ Pane: pane, ActiveCell: first, SQRef: first }],
    }),
  );
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
