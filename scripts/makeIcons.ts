import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { launchChromium } from "#support/chromium";

/**
 * Renders the icons that Office asks for from their drawings: `npx tsx scripts/makeIcons.ts`. Run it
 * after changing a drawing, look at the pictures and commit them.
 */
const icons = resolve(__dirname, "../assets/icons");
const drawings = ["icon", "check", "pane"].flatMap((name) => [
  { name, drawing: `${name}-small.svg`, sizes: [16] },
  { name, drawing: `${name}.svg`, sizes: name === "icon" ? [32, 64, 80] : [32, 80] },
]);

async function makeIcons(): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const { name, drawing, sizes } of drawings) {
      const svg = await readFile(join(icons, drawing), "utf8");
      for (const size of sizes) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
        await page.screenshot({ path: join(icons, `${name}-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void makeIcons();
