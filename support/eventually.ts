import { setTimeout as passed } from "node:timers/promises";

/** How often an expectation is tried, 50 ms apart: for longer than a busy machine takes. */
const tries = 2000;

/** Waits until an expectation holds; fails as it does where it does not come to hold. */
export async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  for (let left = tries; left > 1; left -= 1) {
    try {
      return await expectation();
    } catch {
      await passed(50);
    }
  }
  return expectation();
}
