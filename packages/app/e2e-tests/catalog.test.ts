import { expect, test } from '@playwright/test';

test('a guest sees the catalog with the example organisation', async ({
  page,
}) => {
  await page.goto('/');

  await expect(
    page.getByRole('heading', { name: /Greenbarrow/ }),
  ).toBeVisible();
  await expect(page.getByRole('row').nth(5)).toBeVisible();
});
