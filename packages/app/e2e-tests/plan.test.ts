import fs from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/expectAccessible';
import { MaturityTab } from './support/MaturityTab';
import { expect, test } from './support/test';

const NARROW = 375;

/** Opens a page of the plan, and sees that everybody can use it: in both themes, and on a telephone. */
async function openPlan(page: Page, path: string, ready: Locator) {
  await page.goto(path);
  await expect(ready).toBeVisible();
  await page.addStyleTag({ content: '* { transition: none !important }' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', 'dark');
  await expectAccessible(page, { colorsOnly: true });
  const wide = page.viewportSize()!;
  await page.setViewportSize({ width: NARROW, height: 800 });
  await expect(ready).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
  ).toBeLessThanOrEqual(NARROW);
  await page.setViewportSize(wide);
}

async function download(page: Page, format: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ]);
  return fs.readFile(await file.path(), 'utf8');
}

test('an owner opens a gap from the chart', async ({ page }) => {
  const tab = new MaturityTab(page, 'basket-recommender');
  const chart = page.getByRole('figure', { name: /^Gaps by/ });
  await openPlan(page, `${tab.path}?plan=gaps`, chart);
  const dot = chart.getByRole('button').first();
  const [, title] = /^1\. (.*): importance/.exec(
    (await dot.getAttribute('aria-label'))!,
  )!;
  await dot.click();
  await expect(tab.panel(title)).toBeVisible();
  await expect(tab.panel(title)).toContainText('How to get there');
});

test('an owner takes the roadmap to where the work is kept', async ({
  page,
}) => {
  const tab = new MaturityTab(page, 'pick-path-optimiser');
  const month = page.getByRole('region', { name: 'Month 1' });
  await openPlan(page, `${tab.path}?plan=roadmap`, month);
  const work = await month.getByRole('button').first().innerText();
  expect(await download(page, 'Markdown')).toContain(`- [ ] **${work}**`);
  expect(await download(page, 'Issues as CSV')).toContain(work);
  expect(await download(page, 'Dates as iCalendar')).toMatch(
    /^BEGIN:VCALENDAR[^]*BEGIN:VEVENT[^]*END:VCALENDAR/,
  );
});

test('what is supposed can be shared as an address', async ({
  context,
  page,
}) => {
  const tab = new MaturityTab(page, 'basket-recommender');
  const resultOn = (on: Page) =>
    on.getByRole('region', { name: 'What the model would say' });
  const result = resultOn(page);
  await openPlan(page, `${tab.path}?plan=what-if`, result);
  await expect(result).toContainText('With 0 changes');
  for (const title of ['Integration tests', 'Drift alerts']) {
    await page.getByRole('checkbox', { name: title }).click();
  }
  await expect(result).toContainText('With 2 changes');
  const said = await result.innerText();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(resultOn(other)).toContainText('With 2 changes');
  expect(await resultOn(other).innerText()).toBe(said);
  await other.close();
});

test('a self-assessment goes on where it was left, and ends in a patch or in attestations', async ({
  page,
}) => {
  test.slow();
  const tab = new MaturityTab(page, 'pick-path-optimiser');
  const question = page.getByText(/^Question \d+ of/);
  await openPlan(page, `${tab.path}?plan=questions`, question);
  const titles: string[] = [];
  const title = page.getByRole('heading', { level: 3 }).first();

  await test.step('answers are kept through a reload', async () => {
    titles.push(await title.innerText());
    await page.getByRole('button', { name: 'Yes' }).click();
    await page
      .getByLabel('Where can it be seen?')
      .fill('https://ci.example.com/paths/chain');
    await page.getByRole('button', { name: 'Next' }).click();
    titles.push(await title.innerText());
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByRole('button', { name: 'Don’t know' }).click();
    await page.reload();
    await expect(page.getByText(/^Question 4 of/)).toBeVisible();
    await expect(page.getByText('2 answers')).toBeVisible();
  });

  const dialog = page.getByRole('dialog');
  await test.step('they are two lines of a patch', async () => {
    await page.getByRole('button', { name: 'Review the change' }).click();
    await expect(dialog.getByRole('insertion')).toHaveCount(2);
    await expect(dialog.getByRole('deletion')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('or two attestations, which count at once', async () => {
    await page.getByRole('button', { name: 'Attest instead' }).click();
    for (const each of titles) await expect(dialog).toContainText(each);
    await dialog.getByRole('button', { name: 'Attest 2 practices' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/^2 practices are attested/)).toBeVisible();
    await expect(page.getByText('No answers yet.')).toBeVisible();
  });

  await test.step('and both can be taken back', async () => {
    await page.getByRole('tab', { name: 'Assessment', exact: true }).click();
    const attested = page.locator('section').filter({
      has: page.getByRole('heading', { name: 'Attestations and waivers' }),
    });
    const takeBack = attested.getByRole('button', { name: 'Take back' });
    await expect(takeBack).toHaveCount(2);
    await takeBack.first().click();
    await expect(takeBack).toHaveCount(1);
    await takeBack.click();
    await expect(takeBack).toHaveCount(0);
  });
});
