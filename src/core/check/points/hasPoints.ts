import type { Judged } from "../check";

/** Whether the form has points at all. */
export const hasPoints = ({ tables }: Judged): boolean =>
  (tables.indicators?.indicators ?? []).some(({ points }) => points !== null);
