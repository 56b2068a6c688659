import {
  addedChart,
  chartId,
  chartName,
  removeChart,
  renameChart,
  setChartData,
  type SheetChart,
} from "#host/cells/charts";
import { findRange } from "#host/cells/findRange";
import type { SheetRange } from "#host/cells/sheetRange";
import { invalidArgument } from "#host/vocabulary/apiError";
import type { Arguments } from "#host/protocol/hostObject";
import { hostType, type PropertyTable } from "#host/protocol/hostType";
import type { Json } from "#host/vocabulary/json";
import { rangeOfObject, type WorksheetSelf } from "./links";

export interface ChartSelf extends WorksheetSelf {
  readonly chart: SheetChart;
}

function text(value: Json): string {
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  return value;
}

function flag(value: Json): boolean {
  if (typeof value !== "boolean") {
    throw invalidArgument();
  }
  return value;
}

function size(name: "width" | "height"): PropertyTable<ChartSelf> {
  return {
    write({ chart }, value) {
      if (typeof value !== "number" || value <= 0) {
        throw invalidArgument();
      }
      addedChart(chart, "resizing")[name] = value;
    },
  };
}

/** A range that came as an object; undefined where none came. */
function rangeAt(args: Arguments, index: number, { workbook, sheet }: ChartSelf): SheetRange | undefined {
  const object = args.object(index);
  return object
    ? rangeOfObject(object)
    : args.value(index) === undefined
      ? undefined
      : findRange(workbook, sheet, args.text(index));
}

function required(range: SheetRange | undefined): SheetRange {
  if (!range) {
    throw invalidArgument();
  }
  return range;
}

const titleObject = hostType<ChartSelf>("ChartTitle", {
  properties: {
    text: {
      write({ chart }, value) {
        addedChart(chart, "giving a title to").title = text(value);
      },
    },
  },
});

const categoryAxisObject = hostType<ChartSelf>("ChartAxis", {
  properties: {
    reversePlotOrder: {
      write({ chart }, value) {
        addedChart(chart, "turning the axis of").categoriesReversed = flag(value);
      },
    },
  },
});

const valueAxisObject = hostType<ChartSelf>("ChartAxis", {
  properties: {
    minimum: {
      write({ chart }, value) {
        if (typeof value !== "number") {
          throw invalidArgument();
        }
        addedChart(chart, "scaling the axis of").minimum = value;
      },
    },
    numberFormat: {
      write({ chart }, value) {
        addedChart(chart, "formatting the axis of").valueFormat = text(value);
      },
    },
  },
});

const axesObject = hostType<ChartSelf>("ChartAxes", {
  children: { categoryAxis: (self) => categoryAxisObject(self), valueAxis: (self) => valueAxisObject(self) },
});

/** Excel.Chart. A chart that the file came with can be found and given other cells, and is otherwise left as it is. */
export const chartObject = hostType<ChartSelf>("Chart", {
  identity: ({ chart }) => ({ Id: chartId(chart) }),
  properties: {
    id: { read: ({ chart }) => chartId(chart) },
    name: {
      read: ({ chart }) => chartName(chart),
      write: ({ workbook, sheet, chart }, value) => renameChart(workbook, sheet, chart, text(value)),
    },
    width: size("width"),
    height: size("height"),
    plotVisibleOnly: {
      write({ chart }, value) {
        addedChart(chart, "choosing the cells of").plotVisibleOnly = flag(value);
      },
    },
  },
  children: { title: (self) => titleObject(self), axes: (self) => axesObject(self) },
  methods: {
    delete: ({ sheet, chart }) => removeChart(sheet, chart),
    setData: (self, args) =>
      setChartData(self.workbook, self.sheet, self.chart, required(rangeAt(args, 0, self)), args.textOr(1, "Auto")),
    /** With an end the chart covers the cells up to it, otherwise it keeps its size. */
    setPosition(self, args) {
      const added = addedChart(self.chart, "moving");
      const { top, left } = required(rangeAt(args, 0, self)).area;
      const end = rangeAt(args, 1, self)?.area;
      if (end && (end.bottom < top || end.right < left)) {
        throw invalidArgument();
      }
      added.from = { row: top, column: left };
      added.to = end && { row: end.bottom, column: end.right };
    },
  },
});
