import type { Issue } from "../model/issue";
import type { Settings } from "../model/settings";

/** Issues as 评分设置 weighs them: some more, some less, some not at all. */
export function withSeverities(issues: readonly Issue[], { severities }: Settings): Issue[] {
  return issues.flatMap((issue) => {
    const severity = severities[issue.check.id] ?? issue.severity;
    return severity === "off" ? [] : [{ ...issue, severity }];
  });
}
