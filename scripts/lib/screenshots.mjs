import fs from 'node:fs';
import path from 'node:path';
import { chromium, expect } from '@playwright/test';
import { prepareChromium } from './chromium.mjs';
import { e2eSettings } from './e2eSettings.mjs';
import { resolveRoot } from './paths.mjs';
import { shots } from './shots.mjs';

const folder = resolveRoot('docs/images');

const WIDTH = 1280;

/** Generous: a page of the development build takes seconds on a busy machine. */
const timeout = 90_000;

/** Takes these pictures, or all, of the running test portal. */
export async function takeScreenshots({ names }) {
  const browser = await chromium.launch(await prepareChromium());
  try {
    for (const name of names.length > 0 ? names : Object.keys(shots)) {
      await takeScreenshot({ browser, name, ...shots[name] });
      console.log(`✓ ${name}`);
    }
  } finally {
    await browser.close();
  }
}

/** The pictures are of what is beside it; but the mouse begins in its corner, which unfolds it over the rest. */
async function foldSidebar(page) {
  await page.mouse.move(WIDTH / 2, 0);
  await expect(
    page.getByTestId('sidebar-root').locator(':scope > div'),
  ).toHaveCSS('width', '72px');
}

async function takeScreenshot({ browser, name, dark, height, ...shot }) {
  const context = await browser.newContext({
    baseURL: e2eSettings.appUrl,
    viewport: { width: WIDTH, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  try {
    await context.addInitScript(() =>
      localStorage.setItem('sidebarPinState', 'false'),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(timeout);
    shot.prepare?.();
    await page.goto(shot.path);
    await shot.ready(page).waitFor();
    await foldSidebar(page);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, {
      timeout,
    });
    await shot.act?.(page);
    const target = shot.crop?.(page) ?? page;
    fs.mkdirSync(folder, { recursive: true });
    await target.screenshot({ path: path.join(folder, `${name}.png`) });
  } finally {
    await context.close();
  }
}
