import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

/**
 * Renders the icons that Office asks for from their drawings: `npx tsx scripts/makeIcons.ts`. Run it
 * after changing a drawing, look at the pictures and commit them. Needs a Chromium on this machine.
 */
const icons = resolve(__dirname, "../assets/icons");
const drawings = [
  { drawing: "icon-small.svg", sizes: [16] },
  { drawing: "icon.svg", sizes: [32, 64, 80] },
];

const browsers = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

async function makeIcons(): Promise<void> {
  const executablePath = browsers.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    throw new Error("No Chromium was found. Set CHROMIUM_PATH to one.");
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    for (const { drawing, sizes } of drawings) {
      const svg = await readFile(join(icons, drawing), "utf8");
      for (const size of sizes) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
        await page.screenshot({ path: join(icons, `icon-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void makeIcons();
