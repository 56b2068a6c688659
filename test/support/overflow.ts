import type { Page } from "playwright-core";

/** What of a page lies beyond its right edge, or is cut off within it: nothing, where one need not scroll sideways. */
export function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const styled = [...document.body.querySelectorAll("*")].map((element) => ({ element, style: getComputedStyle(element) }));
    // Left out: what only screen readers find, and what the user scrolls by itself.
    const isSeen = (element: Element): boolean => element.checkVisibility() && element.closest("[role=status], [role=alert]:empty, textarea, input, [data-tabster-dummy]") === null;
    return styled
      .filter(({ element, style }) => {
        const { right, left, width } = element.getBoundingClientRect();
        const isBeyond = width > 0 && (right > clientWidth + 1 || left < -1);
        const isCutOff = style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        return (isBeyond || isCutOff) && isSeen(element);
      })
      .map(({ element }) => `${element.tagName.toLowerCase()} ${(element.textContent ?? "").slice(0, 30)}`);
  });
}
