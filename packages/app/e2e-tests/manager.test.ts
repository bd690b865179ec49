import fs from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, test } from './support/test';

const rows = 'table tbody tr';

test('a manager reads where the organisation stands and narrows it to a team', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'ML maturity' }).click();

  await test.step('the first sentence says it', async () => {
    await expect(
      page.getByText(/\d+ of \d+ rated subjects .* at or above/),
    ).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Organisation' }),
    ).toContainText('Stage 2');
  });

  await test.step('a mark of the chart leads to the subjects behind it', async () => {
    const bar = page.getByRole('link', { name: /^Stage 5, Optimized/ });
    await expect(bar).toHaveAccessibleName(/: 2 subjects/);
    await bar.click();
    await expect(page.locator(rows)).toHaveCount(2);
    await page.goBack();
  });

  await test.step('a team chosen narrows the numbers, and stays in the address', async () => {
    await page.getByRole('textbox', { name: 'Team' }).fill('recommendations');
    await page.getByRole('option', { name: 'Recommendations' }).click();
    await expect(page).toHaveURL(/group=group%3Adefault%2Frecommendations/);
    await expect(
      page.getByRole('region', { name: 'Recommendations' }),
    ).toBeVisible();
    await page.reload();
    await expect(
      page.getByRole('region', { name: 'Recommendations' }),
    ).toBeVisible();
  });

  await test.step('the tree opens down to the team', async () => {
    await page.getByRole('link', { name: 'Teams', exact: true }).click();
    const tree = page.getByRole('treegrid', { name: 'Teams' });
    await expect(
      tree.getByRole('row', { name: /Recommendations/ }),
    ).toHaveAttribute('aria-level', '4');
    await tree.getByRole('button', { name: 'Open Supply chain' }).click();
    await expect(tree.getByRole('row', { name: /Forecasting/ })).toBeVisible();
    await tree.getByRole('button', { name: 'Close Supply chain' }).click();
    await expect(tree.getByRole('row', { name: /Forecasting/ })).toBeHidden();
  });

  await test.step('its subjects can be opened', async () => {
    await page.getByRole('link', { name: 'Subjects', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: '8 subjects' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Substitution model' }).click();
    await expect(
      page.getByRole('img', { name: /^Stage 4 of 5/ }).first(),
    ).toBeVisible();
  });
});

test('a manager sorts and pages through all subjects, and comes back to the same place', async ({
  page,
}) => {
  await page.goto('/mlops-maturity/subjects?limit=20');
  const table = page.getByRole('group', { name: 'Subjects' });
  const pager = page.getByRole('navigation', { name: 'Pages' });
  const first = table.locator(rows).first().getByRole('rowheader');
  const score = table.locator('tbody tr td:nth-child(4)');
  await expect(
    page.getByRole('heading', { name: /^57 subjects/ }),
  ).toBeVisible();
  await expect(table.locator(rows)).toHaveCount(20);

  await table.getByRole('button', { name: 'Score' }).click();
  await expect(page).toHaveURL(/sort=score/);
  await expect(score.first()).toHaveText(/^(–|0 \/ 25)$/);
  await table.getByRole('button', { name: 'Score' }).click();
  await expect(page).toHaveURL(/sort=-score/);
  await expect(score.first()).toHaveText('25 / 25');
  const best = await first.textContent();

  await pager.getByRole('button', { name: 'Next' }).click();
  await expect(pager).toContainText('Page 2 of 3');
  await expect(first).not.toHaveText(best!);
  const second = await first.textContent();
  await pager.getByRole('button', { name: 'Next' }).click();
  await expect(pager).toContainText('Page 3 of 3');
  await expect(table.locator(rows)).toHaveCount(17);
  await expect(pager.getByRole('button', { name: 'Next' })).toBeDisabled();
  await pager.getByRole('button', { name: 'Previous' }).click();
  await expect(first).toHaveText(second!);

  await page.reload();
  await expect(pager).toContainText('Page 2 of 3');
  await expect(first).toHaveText(second!);
  await pager.getByRole('button', { name: 'Previous' }).click();
  await expect(first).toHaveText(best!);
  await expect(pager.getByRole('button', { name: 'Previous' })).toBeDisabled();
});

test('a manager downloads the filtered list as CSV', async ({ page }) => {
  await page.goto('/mlops-maturity/subjects');
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Stage' }).click();
  await page.getByRole('menuitemcheckbox', { name: '1 Ad-hoc' }).click();
  await page.keyboard.press('Escape');
  await filters.getByRole('button', { name: 'Below target' }).click();
  await expect(page).toHaveURL(/level=1&target=below/);
  const heading = page.getByRole('heading', { name: /^\d+ subjects/ });
  const table = page.getByRole('group', { name: 'Subjects' });
  await expect(table.getByText('reached')).toHaveCount(0);
  await expect(heading).not.toHaveText('57 subjects');
  const total = Number.parseInt((await heading.textContent())!, 10);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^mlops-maturity-five-stage-\d{4}-\d\d-\d\d\.csv$/,
  );
  const records: Record<string, string>[] = parse(
    await fs.readFile(await download.path(), 'utf8'),
    { bom: true, columns: true },
  );
  expect(records).toHaveLength(total);
  expect(new Set(records.map(record => record.level))).toEqual(new Set(['1']));
  expect(records.every(record => Number(record.gap) > 0)).toBe(true);
  expect(records.find(({ title }) => title === 'Stock photo search')).toEqual(
    expect.objectContaining({
      subject: 'component:default/stock-photo-search',
      owner: 'group:default/product-content',
      'level name': 'Ad-hoc',
      'score of': '25',
      'known of': '16',
      findings: '5',
    }),
  );
});

test('a manager sees what of the evidence needs a correction, and what is left out', async ({
  page,
}) => {
  await page.goto('/mlops-maturity/data-quality');
  const findings = page.getByRole('region', {
    name: /pieces of evidence need a correction/,
  });
  await findings.getByRole('button', { name: /^Unknown key/ }).click();
  const subject = findings.getByRole('listitem').filter({
    has: page.getByRole('link', { name: 'stock-photo-search' }),
  });
  const items = subject.getByRole('listitem');
  await expect(items).toHaveCount(3);
  await expect(items.filter({ hasText: 'unit_tests' })).toContainText(
    'Did you mean mlops-maturity.io/unit-tests',
  );

  const left = page.getByRole('region', {
    name: /ML components are not assessed/,
  });
  await expect(
    left.getByRole('row', { name: /Churn training set.*No model for it/ }),
  ).toBeVisible();
  await expect(
    left.getByRole('row', { name: /course.*Excluded/ }).first(),
  ).toBeVisible();
});
