import { setTimeout as passed } from "node:timers/promises";

/** Waits until an expectation holds; fails as it does where it has not come to hold after five seconds. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + 5_000;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await passed(50);
    }
  }
}
