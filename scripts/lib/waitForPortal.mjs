import { prepareChromium } from './chromium.mjs';
import { e2eSettings } from './e2eSettings.mjs';
import { waitFor, waitForAssessment } from './waitForAssessment.mjs';
import { writePast } from './writePast.mjs';

const { legacyAppUrl } = e2eSettings;

/**
 * Playwright waits for one address; the tests need all of them, a browser, and
 * examples that have been read and assessed, and that have a past.
 */
export default async function waitForPortal() {
  await Promise.all([
    prepareChromium(),
    waitFor(legacyAppUrl, async () => (await fetch(legacyAppUrl)).ok),
    waitForAssessment().then(writePast),
  ]);
}
