import path from 'node:path';
import { defineConfig } from '@playwright/test';
import type { E2eOptions } from './packages/app/e2e-tests/support/test';
import { askForWaiver } from './scripts/lib/askForWaiver.mjs';
import { chromiumLaunchOptions } from './scripts/lib/chromium.mjs';
import { e2eSettings } from './scripts/lib/e2eSettings.mjs';
import { testOutput } from './scripts/lib/paths.mjs';

const { appUrl, legacyAppUrl, examplesFolder } = e2eSettings;

export default defineConfig<E2eOptions>({
  // Generous: a page takes seconds on a busy machine, and re-assessing up to 20.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  // One portal and one browser at a time: tests edit the portal's examples.
  workers: 1,
  globalSetup: './scripts/lib/waitForPortal.mjs',
  outputDir: path.join(testOutput, 'playwright'),
  reporter: [
    ['list'],
    ['json', { outputFile: path.join(testOutput, 'playwright.json') }],
  ],
  webServer: {
    // `exec`: no shell in between that would outlive a killed test run.
    command: 'exec node scripts/e2ePortal.mjs',
    url: appUrl,
    reuseExistingServer: !process.env.CI,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
  use: {
    examplesFolder,
    another: { askForWaiver },
    launchOptions: chromiumLaunchOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'app',
      testDir: 'packages/app/e2e-tests',
      use: { baseURL: appUrl },
    },
    {
      name: 'app-legacy',
      testDir: 'packages/app-legacy/e2e-tests',
      use: { baseURL: legacyAppUrl },
    },
  ],
});
