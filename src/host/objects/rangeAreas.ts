import { rangeAddress, type SheetRange } from "#host/cells/sheetRange";
import type { HostObject } from "#host/protocol/hostObject";
import { hostType } from "#host/protocol/hostType";
import { rangeObject } from "./links";

const rangesObject = hostType<readonly SheetRange[]>("RangeCollection", {
  items: (ranges) => ranges.map(rangeObject),
  methods: { getCount: (ranges) => ranges.length },
});

/** Excel.RangeAreas, to be read. */
export const rangeAreasObject: (ranges: readonly SheetRange[]) => HostObject = hostType<readonly SheetRange[]>(
  "RangeAreas",
  {
    isReferenced: true,
    properties: {
      address: { read: (ranges) => ranges.map(rangeAddress).join(",") },
      areaCount: { read: (ranges) => ranges.length },
    },
    children: { areas: (ranges) => rangesObject(ranges) },
  },
);
