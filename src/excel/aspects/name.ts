import type { ReadAspect } from "./aspect.types";
import { isSame } from "./isSame";
import { namesOf } from "./namesOf";
import type { Thing } from "./thing";

/** What a name refers to, as a formula. */
export const name: ReadAspect<Thing<"name">, string> = {
  capture(workbook, { scope, name: called }) {
    const item = namesOf(workbook, scope).getItemOrNullObject(called).load("formula");
    return () => (item.isNullObject ? [] : [[String(item.formula)]]);
  },
  isOurs: isSame,
  kept: ({ name: called }) => ({ what: "name", name: called }),
  putBack(workbook, { scope, name: called }, was) {
    const item = namesOf(workbook, scope).getItemOrNullObject(called);
    if (was === undefined) {
      item.delete();
    } else {
      item.formula = was;
    }
  },
};
