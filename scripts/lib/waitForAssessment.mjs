import { setTimeout as sleep } from 'node:timers/promises';
import { e2eSettings } from './e2eSettings.mjs';

const { backendUrl } = e2eSettings;

/** Waits until the test portal has read and assessed its examples. */
export function waitForAssessment() {
  return waitFor('The assessment of the examples', createAssessmentCheck());
}

/** Tries until it comes true; a backend that starts refuses connections at first. */
export async function waitFor(name, check) {
  const end = Date.now() + 180_000;
  while (!(await check().catch(() => false))) {
    if (Date.now() > end) throw new Error(`${name} did not come in time`);
    await sleep(500);
  }
}

/** Has the catalog not grown for five seconds, and then been swept in full? */
function createAssessmentCheck() {
  let total = 0;
  let quietSince = Date.now();
  return async () => {
    const { backstageIdentity } = await fetchJson('/api/auth/guest/refresh', {
      method: 'POST',
    });
    const headers = { authorization: `Bearer ${backstageIdentity.token}` };
    const query = '/api/catalog/entities/by-query?limit=0';
    const { totalItems } = await fetchJson(query, { headers });
    if (totalItems !== total || total === 0) {
      total = totalItems;
      quietSince = Date.now();
    }
    const health = await fetchJson('/api/mlops-maturity/health', { headers });
    const sweep = health.lastSweep;
    return (
      Boolean(sweep?.complete) &&
      Date.parse(sweep.startedAt) - quietSince > 5_000
    );
  };
}

async function fetchJson(path, init) {
  const response = await fetch(backendUrl + path, init);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return response.json();
}
