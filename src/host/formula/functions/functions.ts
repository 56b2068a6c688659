import { dateTime } from "./dateTime";
import type { FunctionTable } from "./formulaFunction";
import { information } from "./information";
import { logical } from "./logical";
import { lookups } from "./lookup";
import { math } from "./math";
import { statistics } from "./statistics";
import { text } from "./text";

/** The functions that formulas may call, by their English names, as files hold them. */
export const functions: FunctionTable = {
  ...logical,
  ...math,
  ...statistics,
  ...text,
  ...lookups,
  ...dateTime,
  ...information,
};
