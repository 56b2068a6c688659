import { builtSite, type BuiltSite } from "./builtSite";
import { tellSiteAddress } from "./siteAddress";

let site: BuiltSite | undefined;

/** Builds and serves the site once for a run of the tests; jest calls it before all of them, in its own process. */
export default async function serveSite(): Promise<void> {
  site = await builtSite();
  tellSiteAddress(site.address);
}

/** What was served, to be closed after the run. */
export const servedSite = (): BuiltSite | undefined => site;
