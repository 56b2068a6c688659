import type { Rating } from "../../model/rating";
import type { Severity } from "../../model/issue";

/** Words of the domain in English, for the pane. */
export const severityNames: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: "error", many: "errors" },
  warning: { one: "warning", many: "warnings" },
  note: { one: "note", many: "notes" },
};

export const ratingNames: Readonly<Record<Rating, string>> = {
  excellent: "Excellent",
  good: "Good",
  fair: "Fair",
  poor: "Poor",
};
