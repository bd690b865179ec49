import { setTimeout as sleep } from 'node:timers/promises';
import { prepareChromium } from './chromium.mjs';
import { e2eSettings } from './e2eSettings.mjs';

/** Playwright waits for one address; the tests need all of them, and a browser. */
export default async function waitForPortal() {
  const { legacyAppUrl, backendUrl } = e2eSettings;
  await Promise.all([
    prepareChromium(),
    waitUntilOk(legacyAppUrl),
    waitUntilOk(`${backendUrl}/.backstage/health/v1/readiness`),
  ]);
}

async function waitUntilOk(url) {
  const end = Date.now() + 120_000;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error(`${url} does not answer`);
    await sleep(500);
  }
}
