import { addName, type NameScope, namesIn } from "#host/cells/changeNames";
import { itemNotFound } from "#host/vocabulary/apiError";
import type { Arguments } from "#host/protocol/hostObject";
import { hostType } from "#host/protocol/hostType";
import { namedItemObject } from "./namedItem";
import { rangeOfObject } from "./links";

function find(scope: NameScope, args: Arguments) {
  const wanted = args.text(0);
  const names = namesIn(scope);
  return names.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
}

/** Excel.NamedItemCollection. The workbook's leaves out names of single sheets (office-js issue 1011). */
export const namesObject = hostType<NameScope>("NamedItemCollection", {
  items: (scope) => namesIn(scope).map((defined) => namedItemObject({ ...scope, name: defined.name })),
  item(scope, args) {
    const defined = find(scope, args);
    if (!defined) {
      throw itemNotFound();
    }
    return namedItemObject({ ...scope, name: defined.name });
  },
  objects: {
    getItem(scope, args) {
      const defined = find(scope, args);
      if (!defined) {
        throw itemNotFound();
      }
      return namedItemObject({ ...scope, name: defined.name });
    },
    getItemOrNullObject(scope, args) {
      const defined = find(scope, args);
      return defined ? namedItemObject({ ...scope, name: defined.name }) : null;
    },
    add(scope, args) {
      const target = args.object(1);
      const reference = target ? rangeOfObject(target) : args.text(1);
      const name = args.text(0);
      addName(scope, name, reference, args.textOr(2, ""));
      return namedItemObject({ ...scope, name });
    },
  },
  methods: {
    getCount: (scope) => namesIn(scope).length,
  },
});
