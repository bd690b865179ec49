import { test as base, expect } from '@playwright/test';
import { ExampleFile } from './ExampleFile';

export type E2eOptions = {
  /** The examples that the portal under test reads; tests may edit them. */
  examplesFolder: string;
  /** Somebody else: everybody who signs in here is the same guest. */
  another: {
    askForWaiver(options: {
      /** Entity ref. */
      subject: string;
      practice: string;
      note: string;
    }): void;
  };
};

type Fixtures = {
  /** Opens a file of the examples for editing; it is put back after the test. */
  openExample: (name: string) => ExampleFile;
};

/** Playwright's `test` with what this portal offers; a test in which the page throws an error fails. */
export const test = base.extend<E2eOptions & Fixtures>({
  examplesFolder: ['', { option: true }],
  another: [{ askForWaiver: () => {} }, { option: true }],
  openExample: async ({ examplesFolder }, runTest) => {
    const opened: ExampleFile[] = [];
    await runTest(name => {
      const file = new ExampleFile(examplesFolder, name);
      opened.push(file);
      return file;
    });
    opened.forEach(file => file.restore());
  },
  page: async ({ page }, runTest) => {
    const errors: Error[] = [];
    page.on('pageerror', error => errors.push(error));
    await runTest(page);
    expect(errors).toEqual([]);
  },
});

export { expect };
