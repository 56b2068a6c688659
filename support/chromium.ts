import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import carried from "@sparticuz/chromium";

/** Where systems keep a Chromium; CHROME_PATH names another. */
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The machine's own browser; where there is none, the one that an npm package carries. */
export async function launchChromium(): Promise<Browser> {
  const own = [process.env["CHROME_PATH"], ...usual].find((path) => path !== undefined && existsSync(path));
  return own === undefined
    ? chromium.launch({ executablePath: await carried.executablePath(), args: carried.args })
    : chromium.launch({ executablePath: own, args: ["--no-sandbox"] });
}
