import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { getDocumentProxy, extractText } from 'unpdf';
import { expectAccessible } from './support/expectAccessible';
import { MaturityTab } from './support/MaturityTab';
import { expect, test } from './support/test';

/** Prints the page as its reader would, keeps it to be looked at, and reads it again. */
async function printed(
  page: Page,
  options: { format: 'A4' | 'Letter'; file: string },
) {
  const { format, file } = options;
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  fs.writeFileSync(file, pdf);
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const first = await document.getPage(1);
  const [, , width, height] = first.view;
  const { text } = await extractText(document, { mergePages: true });
  return {
    pages: document.numPages,
    size: [Math.floor(width), Math.floor(height)],
    text: text.replace(/\s+/g, ' '),
  };
}

/** In whole points. */
const SIZES = { A4: [595, 842], Letter: [612, 792] };

const FORMATS = ['A4', 'Letter'] as const;

test('an owner prints the report of a model on one page', async ({
  page,
}, testInfo) => {
  const tab = new MaturityTab(page, 'churn-month-3-watched');
  await tab.open();
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('menuitem', { name: /^One-page report/ }).click();
  await expect(page).toHaveURL(/\/mlops-maturity\/report\?subject=/);
  const sheet = page.getByRole('article', { name: /^Maturity report of/ });
  await expect(sheet.getByRole('heading', { level: 1 })).toBeVisible();
  // Its copy for paper is not there for those who look at the screen.
  await expect(sheet).toHaveCount(1);
  await expectAccessible(page);

  for (const format of FORMATS) {
    await test.step(`on ${format}`, async () => {
      const paper = await printed(page, {
        format,
        file: testInfo.outputPath(`subject-${format}.pdf`),
      });
      expect(paper).toMatchObject({ pages: 1, size: SIZES[format] });
      for (const text of [
        'Stage 3 of 5',
        'Defined',
        'Profile',
        'Drift alerts',
        'The next 90 days',
        'Judged by Five-stage MLOps maturity model',
      ]) {
        expect(paper.text).toContain(text);
      }
      // Nothing of the portal is on paper.
      expect(paper.text).not.toContain('Print or save');
      expect(paper.text).not.toContain('Data quality');
    });
  }

  await test.step('as Markdown', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Markdown' }).click();
    const file = await (await download).path();
    const text = fs.readFileSync(file, 'utf8');
    expect(text).toMatch(/^# MLOps maturity of /);
    expect(text).toContain('## The next 90 days');
  });

  await test.step('as a proof record', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Proof record (JSON)' }).click();
    const file = await (await download).path();
    const proof = JSON.parse(fs.readFileSync(file, 'utf8'));
    expect(proof).toMatchObject({ model: { id: 'five-stage' } });
    expect(proof.evidenceHash).toMatch(/^[\da-f]{64}$/);
  });
});

test('a manager prints the report of a team and of the organisation', async ({
  page,
}, testInfo) => {
  await page.goto('/mlops-maturity');
  await page.getByRole('button', { name: 'One-page report' }).click();
  const sheet = page.getByRole('article', { name: /^Maturity report of/ });
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
    'Organisation',
  );
  await expectAccessible(page);
  for (const format of FORMATS) {
    const paper = await printed(page, {
      format,
      file: testInfo.outputPath(`organisation-${format}.pdf`),
    });
    expect(paper).toMatchObject({ pages: 1, size: SIZES[format] });
    expect(paper.text).toMatch(/At or above target \d+ of \d+/);
    expect(paper.text).toMatch(/Month 1/);
  }

  await page.goto('/mlops-maturity/teams');
  const link = page.getByRole('button', { name: /^Report of/ }).first();
  const name = (await link.getAttribute('aria-label'))!;
  await link.click();
  const title = name.replace('Report of ', '');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(title);
  const paper = await printed(page, {
    format: 'A4',
    file: testInfo.outputPath('team-A4.pdf'),
  });
  expect(paper.pages).toBe(1);
  expect(paper.text).toContain(title);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('paper stays white', async ({ page }) => {
    await page.goto('/mlops-maturity/report');
    await expect(
      page.getByRole('article', { name: /^Maturity report of/ }),
    ).toBeVisible();
    const paper = page.locator('[data-mlops-maturity-paper]');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(paper).toBeVisible();
    await expect(paper).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(paper).toHaveCSS('color', 'rgb(17, 17, 17)');
    await expect(page.locator('#root')).toBeHidden();
  });
});
