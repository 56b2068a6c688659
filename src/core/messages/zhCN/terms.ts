import type { Rating } from "../../model/rating";
import type { Severity } from "../../model/issue";

/** Words of the domain that are shown to users, each in one place. */
export const severityNames: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", note: "提示" };

export const ratingNames: Readonly<Record<Rating, string>> = { excellent: "优", good: "良", fair: "中", poor: "差" };
