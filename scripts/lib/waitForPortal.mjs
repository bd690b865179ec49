import { setTimeout as sleep } from 'node:timers/promises';
import { prepareChromium } from './chromium.mjs';
import { e2eSettings } from './e2eSettings.mjs';

const { legacyAppUrl, backendUrl } = e2eSettings;

/**
 * Playwright waits for one address; the tests need all of them, a browser, and
 * a catalog that has read the examples.
 */
export default async function waitForPortal() {
  const signal = AbortSignal.timeout(180_000);
  await Promise.all([
    prepareChromium(),
    waitUntilOk(legacyAppUrl, signal),
    waitUntilOk(`${backendUrl}/.backstage/health/v1/readiness`, signal).then(
      () => waitForExamples(signal),
    ),
  ]);
}

async function waitUntilOk(url, signal) {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (signal.aborted) throw new Error(`${url} does not answer`);
    await sleep(500);
  }
}

/** Waits until the catalog has not grown for five seconds. */
async function waitForExamples(signal) {
  const { backstageIdentity } = await fetchJson('/api/auth/guest/refresh', {
    method: 'POST',
  });
  const headers = { authorization: `Bearer ${backstageIdentity.token}` };
  let total = 0;
  let quietSince = Date.now();
  while (total === 0 || Date.now() - quietSince < 5_000) {
    if (signal.aborted) throw new Error('The catalog does not come to rest');
    const query = '/api/catalog/entities/by-query?limit=0';
    const { totalItems } = await fetchJson(query, { headers });
    if (totalItems !== total) {
      total = totalItems;
      quietSince = Date.now();
    }
    await sleep(500);
  }
}

async function fetchJson(path, init) {
  const response = await fetch(backendUrl + path, init);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return response.json();
}
