import { expect, test } from '@playwright/test';

test('the legacy frontend has the same card, tab and panel', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/churn-month-3-watched');
  const level = page.getByRole('img', { name: /^Stage 3 of 5, Defined/ });
  await expect(level).toBeVisible();
  await page.getByRole('link', { name: 'Open the Maturity tab' }).click();

  const matrix = page.getByRole('region', { name: 'Capabilities' });
  await expect(matrix.getByRole('button')).toHaveCount(16);
  await expect(level.first()).toBeVisible();
  await matrix.getByRole('button', { name: 'Drift alerts' }).click();
  const panel = page.getByRole('dialog', { name: 'Drift alerts' });
  await expect(
    panel.getByRole('heading', { name: 'How to get there' }),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
});

test('the legacy frontend has no tab on what is no machine learning', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/web-shop');
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Maturity' })).toHaveCount(0);
});

test('the legacy frontend has the same scorecard', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'ML maturity' }).click();
  await expect(page.getByText(/rated subjects .* at or above/)).toBeVisible();
  await page.getByRole('link', { name: 'Subjects', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: /^57 subjects/ }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Freight cost sheet' }).click();
  await expect(
    page.getByRole('img', { name: /^Stage 1 of 5, Ad-hoc/ }).first(),
  ).toBeVisible();
});
