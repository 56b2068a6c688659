import { addChart, chartId, chartName, chartsOf } from "#host/cells/charts";
import { invalidArgument, itemNotFound } from "#host/vocabulary/apiError";
import type { Arguments, HostObject } from "#host/protocol/hostObject";
import { hostType } from "#host/protocol/hostType";
import { chartObject } from "./chart";
import { rangeOfObject, type WorksheetSelf } from "./links";

function all(self: WorksheetSelf): HostObject[] {
  return chartsOf(self.workbook, self.sheet).map((chart) => chartObject({ ...self, chart }));
}

function find(self: WorksheetSelf, args: Arguments): HostObject | null {
  const key = args.text(0);
  const chart = chartsOf(self.workbook, self.sheet).find(
    (each) => chartId(each) === key || chartName(each).toLowerCase() === key.toLowerCase(),
  );
  return chart ? chartObject({ ...self, chart }) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) {
    throw itemNotFound();
  }
  return object;
}

/** Excel.ChartCollection. Bars and columns side by side can be added, on a sheet that came without drawings. */
export const chartsObject = hostType<WorksheetSelf>("ChartCollection", {
  properties: {
    count: { read: ({ workbook, sheet }) => chartsOf(workbook, sheet).length },
  },
  items: all,
  item: (self, args) => required(find(self, args)),
  objects: {
    add(self, args) {
      const source = args.object(1);
      if (!source) {
        throw invalidArgument();
      }
      const chart = addChart(self.workbook, self.sheet, args.text(0), rangeOfObject(source), args.textOr(2, "Auto"));
      return chartObject({ ...self, chart });
    },
    getItem: (self, args) => required(find(self, args)),
    getItemOrNullObject: find,
  },
  methods: {
    getCount: ({ workbook, sheet }) => chartsOf(workbook, sheet).length,
  },
});
