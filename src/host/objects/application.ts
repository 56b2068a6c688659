import type { LiveWorkbook } from "#host/cells/liveWorkbook";
import { hostType } from "#host/protocol/hostType";

/** Excel.Application. Formulas are computed when read, so there is nothing to suspend. */
export const applicationObject = hostType<LiveWorkbook>("Application", {
  properties: {
    calculationMode: { read: ({ document }) => document.calculationMode },
  },
  methods: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
