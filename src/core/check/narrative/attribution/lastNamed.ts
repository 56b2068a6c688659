import type { BudgetLineResult } from "../../../model/assessment";

/** The line of the budget that is named last, of several that end at one place the longest. */
export function lastNamed(words: string, lines: readonly BudgetLineResult[]): BudgetLineResult | null {
  let found: { line: BudgetLineResult; end: number } | null = null;
  for (const line of lines) {
    const { name } = line.line;
    const place = name.length < 2 ? -1 : words.lastIndexOf(name);
    if (place < 0) {
      continue;
    }
    const end = place + name.length;
    if (!found || end > found.end || (end === found.end && name.length > found.line.line.name.length)) {
      found = { line, end };
    }
  }
  return found?.line ?? null;
}
