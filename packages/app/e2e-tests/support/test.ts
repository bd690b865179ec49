import { test as base } from '@playwright/test';

export type E2eOptions = {
  /** The examples that the portal under test reads; tests may edit them. */
  examplesFolder: string;
};

/** Playwright's `test` with what this portal offers. */
export const test = base.extend<E2eOptions>({
  examplesFolder: ['', { option: true }],
});
