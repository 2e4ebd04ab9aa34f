import { mkdirSync } from 'node:fs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { importDemo } from './importDemo.mjs';
import { PICTURES } from './pictures.mjs';
import { step } from './progress.mjs';

const FOLDER = 'docs/screenshots';

/** The moment of all pictures, so that the same code makes the same pictures. */
const MOMENT = Date.UTC(2026, 10, 23, 14, 5);

const HEIGHT = 860;

/** Pictures the built control on the demo's customers, in all widths and themes. */
export async function takeScreenshots() {
  await ensureInstalled();
  const executablePath = await ensureBrowser();
  await ensureBuilt();
  const { startDemo } = await importDemo();
  const { chromium } = await import('@playwright/test');
  const demo = await step('Seeding', () => startDemo({ port: 0, now: MOMENT }));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  mkdirSync(FOLDER, { recursive: true });
  for (const picture of PICTURES) {
    await step(picture.name, () => take(browser, demo.url, picture));
  }
  await browser.close();
  await demo.close();
}

async function take(browser, url, { name, width, query, prepare, forcedColors = 'none' }) {
  const page = await browser.newPage({
    viewport: { width, height: HEIGHT },
    forcedColors,
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(MOMENT);
  const parameters = new URLSearchParams({ bare: '1', zone: 'Europe/Zurich', ...query });
  await page.goto(`${url}?${parameters}`);
  const shown = page.getByRole('article').or(page.getByRole('alert'));
  const settled = shown.or(page.getByText('This customer has no activities.'));
  await settled.first().waitFor();
  await prepare?.(page);

  // The pointer would leave its mark on the row that it opened.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
  await page.close();
}
