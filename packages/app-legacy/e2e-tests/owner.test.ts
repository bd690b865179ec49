import { expect, test } from '@playwright/test';

test('the legacy frontend has the same pages for owners', async ({ page }) => {
  await test.step('the inbox', async () => {
    await page.goto('/mlops-maturity');
    await page.getByRole('link', { name: 'Inbox', exact: true }).click();
    await expect(
      page.getByText(/^Of the \d+ components that you own\./),
    ).toBeVisible();
    await expect(
      page.getByRole('region', { name: /^\d+ practices are open/ }),
    ).toBeVisible();
  });

  await test.step('the inventory', async () => {
    await page.getByRole('link', { name: 'Inventory', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: /^\d+ subjects$/ }),
    ).toBeVisible();
    await expect(page.getByRole('row').nth(5)).toBeVisible();
  });

  await test.step('the plan of a component', async () => {
    await page.goto('/catalog/default/component/churn-month-3-watched');
    await page.getByRole('link', { name: 'Open the Maturity tab' }).click();
    await page.getByRole('tab', { name: '90-day roadmap' }).click();
    await expect(page.getByRole('region', { name: 'Month 1' })).toBeVisible();
    await page.getByRole('tab', { name: 'What if' }).click();
    await expect(
      page.getByRole('region', { name: 'What the model would say' }),
    ).toContainText('With 0 changes');
  });

  await test.step('its report', async () => {
    await page.getByRole('button', { name: 'Report', exact: true }).click();
    await page.getByRole('menuitem', { name: /^One-page report/ }).click();
    await expect(page).toHaveURL(/\/mlops-maturity\/report\?subject=/);
    await expect(
      page.getByRole('article', { name: /^Maturity report of/ }),
    ).toContainText('Stage 3 of 5');
  });
});
