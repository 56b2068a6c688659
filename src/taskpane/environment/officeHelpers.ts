import { Utilities } from "@microsoft/office-js-helpers";

/** The one place that knows office-js-helpers, which Microsoft has archived: what it says about the host. */
export function hostAndPlatform(): { readonly host: string; readonly platform: string } {
  return { host: Utilities.host, platform: Utilities.platform };
}
