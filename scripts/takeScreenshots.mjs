import { mkdirSync } from 'node:fs';
import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { importDemo } from './importDemo.mjs';
import { PICTURES } from './pictures.mjs';
import { MAKER_PICTURES, SETTING_PICTURES } from './settingPictures.mjs';
import { step } from './progress.mjs';

const FOLDER = 'docs/screenshots';

/** The moment of all pictures, so that the same code makes the same pictures. */
const MOMENT = Date.UTC(2026, 10, 23, 14, 5);

const HEIGHT = 860;

/** Pictures the built control on the demo's customers: all pictures, or those with a text in their name. */
export async function takeScreenshots(only = '') {
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
  const wanted = [...PICTURES, ...MAKER_PICTURES, ...SETTING_PICTURES].filter(({ name }) =>
    name.includes(only),
  );
  for (const picture of wanted) {
    await step(picture.name, () => take(browser, demo.url, picture));
  }
  await browser.close();
  await demo.close();
}

async function take(browser, url, picture) {
  const { name, width, height = HEIGHT, path = '', query, prepare, forcedColors } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    forcedColors: forcedColors ?? 'none',
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(MOMENT);
  const given = typeof query === 'function' ? await query(url) : query;
  const parameters = new URLSearchParams({ bare: '1', zone: 'Europe/Zurich', ...given });
  await page.goto(`${url}${path}?${parameters}`);
  await (picture.settled ?? anything)(page).first().waitFor();
  await prepare?.(page);

  // The pointer would leave its mark on the row that it opened.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
  await page.close();
}

/** What shows that the control has come to rest. */
function anything(page) {
  const shown = page.getByRole('article').or(page.getByRole('alert'));
  return shown.or(page.getByText('This customer has no activities.'));
}
