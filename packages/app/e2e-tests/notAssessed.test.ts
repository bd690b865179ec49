import { MaturityTab } from './support/MaturityTab';
import { expect, test } from './support/test';

test('what is no machine learning has no tab, and a link to it says why', async ({
  page,
}) => {
  const tab = new MaturityTab(page, 'web-shop');
  await page.goto(tab.entityPath);
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Maturity', exact: true }),
  ).toHaveCount(0);
  await expect(page.getByText('Open the Maturity tab')).toHaveCount(0);

  await page.goto(tab.path);
  await expect(page.getByText('This is not assessed')).toBeVisible();
  await expect(page.getByText('mark it as machine learning')).toBeVisible();
  await expect(page.getByText('mlops-maturity.io/assess')).toBeVisible();
});

test('what its owner left out says so', async ({ page }) => {
  await page.goto(new MaturityTab(page, 'forecasting-course').path);
  await expect(page.getByText('Left out of assessment')).toBeVisible();
  await expect(page.getByText('to have it assessed')).toBeVisible();
});

test('what no model assesses says so, and names the models', async ({
  page,
}) => {
  await page.goto(new MaturityTab(page, 'churn-training-set', 'resource').path);
  await expect(
    page.getByText('No model assesses this kind of subject'),
  ).toBeVisible();
  await expect(page.getByText("a Resource of type 'dataset'")).toBeVisible();
  await expect(
    page.getByText(/Enabled are Five-stage MLOps maturity model/),
  ).toBeVisible();
});
