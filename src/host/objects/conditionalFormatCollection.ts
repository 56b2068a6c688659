import { addCustomRule, clearConditionalFormats, rulesIn } from "#host/cells/conditionalFormats";
import type { SheetRange } from "#host/cells/sheetRange";
import { invalidArgument, itemNotFound, notSupported } from "#host/vocabulary/apiError";
import type { Arguments, HostObject } from "#host/protocol/hostObject";
import { hostType } from "#host/protocol/hostType";
import { conditionalFormatObject, idOf } from "./conditionalFormat";

function all({ workbook, sheet, area }: SheetRange): HostObject[] {
  return rulesIn({ workbook, sheet, area }).map((rule) => conditionalFormatObject({ workbook, rule }));
}

function byId(range: SheetRange, args: Arguments): HostObject | null {
  const rule = rulesIn(range).find((each) => idOf(each) === args.text(0));
  return rule ? conditionalFormatObject({ workbook: range.workbook, rule }) : null;
}

function required(object: HostObject | null | undefined): HostObject {
  if (!object) {
    throw itemNotFound();
  }
  return object;
}

/** Excel.ConditionalFormatCollection. Only rules with a formula of one's own can be added. */
export const conditionalFormatsObject = hostType<SheetRange>("ConditionalFormatCollection", {
  items: all,
  item: (range, args) => required(byId(range, args)),
  objects: {
    add(range, args) {
      const type = args.text(0);
      if (type !== "Custom") {
        throw notSupported(`adding a conditional format of type ${type}`);
      }
      return conditionalFormatObject({ workbook: range.workbook, rule: addCustomRule(range) });
    },
    getItem: (range, args) => required(byId(range, args)),
    getItemAt(range, args) {
      const object = all(range)[args.integer(0)];
      if (!object) {
        throw invalidArgument();
      }
      return object;
    },
    getItemOrNullObject: byId,
  },
  methods: {
    clearAll: (range) => clearConditionalFormats(range),
    getCount: (range) => all(range).length,
  },
});
