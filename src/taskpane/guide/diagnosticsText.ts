import type { Assessment } from "#core/assess";
import type { Environment } from "../environment/environment";
import type { LastFault } from "../hooks/workbookState";

/**
 * What support asks for, a line each: where the pane runs, which parts of the product it is about, the
 * last fault. Ids and counts only: no cell of the workbook, no name, no address.
 */
export function diagnosticsText(
  version: string,
  environment: Environment,
  lastFault: LastFault | null,
  assessment: Assessment | null,
): string {
  const lines: [name: string, value: string][] = [
    ["product", version],
    ["host", environment.host],
    ["platform", environment.platform],
    ["version", environment.version],
    ["requirement sets", environment.requirementSets.join(", ")],
    ["web view", environment.browser],
    [
      "last fault",
      lastFault === null
        ? "none"
        : `${lastFault.at.toISOString()} ${lastFault.task} ${lastFault.code} ${lastFault.detail}`.trim(),
    ],
    ...(assessment === null ? [] : contents(assessment)),
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join("\n");
}

function contents({ tables, found, issues, lastRun }: Assessment): [name: string, value: string][] {
  const counts = new Map<string, number>();
  for (const { check } of issues) {
    counts.set(check.id, (counts.get(check.id) ?? 0) + 1);
  }
  return [
    [
      "tables",
      found
        .map(({ key, area, isNamed }) => `${key} ${isNamed ? "named" : area === null ? "missing" : "found"}`)
        .join(", "),
    ],
    ["rows", `budget ${tables.budget?.lines.length ?? 0}, indicators ${tables.indicators?.indicators.length ?? 0}`],
    ["issues", [...counts].map(([id, count]) => `${id} ${count}`).join(", ")],
    ["last run", lastRun === null ? "none" : `${lastRun.at} ${lastRun.isComplete ? "complete" : "incomplete"}`],
  ];
}
