import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA on a page: the rule and the first element. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    // As the page's own debugger would: its content security policy lets no other script in.
    const session = await page.context().newCDPSession(page);
    await session.send("Runtime.evaluate", { expression: axe });
    await session.detach();
  }
  await page.evaluate(settled);
  const { violations: found } = await page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    }; // axe.min.js has defined it
    // Fluent UI marks the ends of a group that the tab key leaves by elements of its own, which nobody sees or hears.
    return loaded.run(
      { exclude: [["[data-tabster-dummy]"]] },
      // Of what passes, one element a rule is enough to know.
      {
        resultTypes: ["violations"],
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      },
    );
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
}

/** A colour that is fading into another is not the one that anybody reads. Runs on the page. */
async function settled(): Promise<void> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  await frame();
  await frame();
  const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  // One that is cut short by another is over, too.
  await Promise.allSettled(fading.map(({ finished }) => finished));
}
