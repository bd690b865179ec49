import fs from 'node:fs';
import path from 'node:path';
import { chromium, expect } from '@playwright/test';
import { prepareChromium } from './chromium.mjs';
import { e2eSettings } from './e2eSettings.mjs';
import { resolveRoot } from './paths.mjs';
import { shots } from './shots.mjs';

const folder = resolveRoot('docs/images');

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

async function takeScreenshot({ browser, name, dark, height, ...shot }) {
  const context = await browser.newContext({
    baseURL: e2eSettings.appUrl,
    viewport: { width: 1280, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  try {
    // The sidebar folded: the pictures are of what is beside it.
    await context.addInitScript(() =>
      localStorage.setItem('sidebarPinState', 'false'),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(timeout);
    shot.prepare?.();
    await page.goto(shot.path);
    await shot.ready(page).waitFor();
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
