import type { Page } from "playwright-core";

/** What officeInPage.js lets a test do as the ribbon. */
interface RibbonInPage {
  readonly names: () => readonly string[];
  readonly press: (name: string) => Promise<void>;
}

/** A ribbon button that was clicked and has opened a window. */
export interface WindowOfButton {
  readonly window: Page;
  /** Whether Office has been told that the button's work is done. */
  readonly isCompleted: () => boolean;
  readonly completed: Promise<void>;
}

/** The functions that commands.html has given to Office. */
export const functionNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { readonly ribbonInPage: RibbonInPage }).ribbonInPage.names()); // defined by officeInPage.js

/** Clicks a ribbon button by the function that the manifest names for it; settles when its work is done. */
export const press = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (called) => (globalThis as unknown as { readonly ribbonInPage: RibbonInPage }).ribbonInPage.press(called),
    name,
  );

/** Clicks a ribbon button that has something to say. */
export async function pressForWindow(page: Page, name: string): Promise<WindowOfButton> {
  let isCompleted = false;
  const opening = page.waitForEvent("popup");
  const completed = press(page, name).then(() => void (isCompleted = true));
  const window = await opening;
  await window.setViewportSize(windowSize);
  await window.getByRole("button").waitFor();
  return { window, isCompleted: () => isCompleted, completed };
}

/** The share of a screen that src/commands/showMessage.ts asks for, on a small one. */
const windowSize = { width: 480, height: 360 };
