import { servedSite } from "./serveSite";

/** Jest calls it after all tests of a run. */
export default async function closeSite(): Promise<void> {
  await servedSite()?.close();
}
