import type { Page } from "playwright-core";
import type { PaneInChromium, PaneOptions } from "../paneInChromium";

/** Is called in each state that the pane comes to, with a name of the state. */
export type OnState = (state: string, page: Page) => Promise<void>;

/** A way through the pane on one workbook. */
export interface Walk {
  readonly title: string;
  readonly workbook: () => Promise<Uint8Array>;
  readonly options?: PaneOptions;
  readonly through: (pane: PaneInChromium, onState: OnState) => Promise<void>;
}
