/** The environment variable by which the processes of a run hear of the site. */
const variable = "BUILT_SITE";

export function tellSiteAddress(address: string): void {
  process.env[variable] = address;
}

/** Where a test finds the built site. */
export function siteAddress(): string {
  const address = process.env[variable];
  if (address === undefined) {
    throw new Error("no site is served: these tests are run by npm run test:browser");
  }
  return address;
}
