import type { Page } from "playwright-core";

/**
 * What of a page lies beyond its edges, or is cut off within it: nothing, where one need not scroll sideways.
 *
 * @param within the part of the page that is looked at
 */
export function overflow(page: Page, within = "body"): Promise<readonly string[]> {
  return page.evaluate((part) => {
    const { clientWidth } = document.documentElement;
    const elements = [...document.querySelectorAll(`${part}, ${part} *`)];
    const hides = (element: Element): boolean => getComputedStyle(element).overflowX !== "visible";
    const hiding = new Set(elements.filter(hides));
    const isWithinHiding = (element: Element): boolean => {
      const parent = element.parentElement;
      return parent !== null && (hiding.has(parent) || isWithinHiding(parent));
    };
    // Left out: what only screen readers find, and fields, in which the user moves with the keys.
    const isSeen = (element: Element): boolean =>
      getComputedStyle(element).clipPath === "none" &&
      element.checkVisibility({ opacityProperty: true }) &&
      element.closest("textarea, input, [data-tabster-dummy]") === null;
    return elements
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        const isBeyond = width > 0 && (right > clientWidth + 1 || left < -1) && !isWithinHiding(element);
        const isCutOff =
          hiding.has(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
        return (isBeyond || isCutOff) && isSeen(element);
      })
      .map((element) => `${element.tagName.toLowerCase()} ${(element.textContent ?? "").slice(0, 30)}`);
  }, within);
}
