import { expect, test } from '@playwright/test';

test('the legacy frontend lists the example organisation too', async ({
  page,
}) => {
  await page.goto('/');

  await expect(
    page.getByRole('heading', { name: /Greenbarrow/ }),
  ).toBeVisible();
  await expect(page.getByRole('row').nth(5)).toBeVisible();
});
