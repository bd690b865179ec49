import type { Page } from '@playwright/test';
import { recordLayoutShift, takeLayoutShift } from './support/layoutShift';
import { MaturityTab } from './support/MaturityTab';
import { expect, test } from './support/test';

const API = '**/api/mlops-maturity/**';

/** Holds every answer of the backend back until told to let them through. */
async function holdAnswers(page: Page) {
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(API, async route => {
    await released;
    await route.continue();
  });
  return release;
}

/** What the backend answers to somebody without a permission. */
const denied = (message: string) => ({
  status: 403,
  json: {
    error: { name: 'NotAllowedError', message },
    response: { statusCode: 403 },
  },
});

test('somebody without the permission keeps the list of subjects', async ({
  page,
}) => {
  await page.route('**/api/mlops-maturity/scorecard?*', route =>
    route.fulfill(
      denied(
        "You may not read the scorecard of the organisation: ask an administrator of this portal for the permission 'mlops-maturity.organisation.read'",
      ),
    ),
  );
  await page.goto('/mlops-maturity');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('mlops-maturity.organisation.read');
  await page.getByRole('link', { name: 'Teams', exact: true }).click();
  await expect(alert).toContainText('mlops-maturity.organisation.read');
  await alert.getByRole('button', { name: 'Show the subjects' }).click();
  await expect(
    page.getByRole('heading', { name: /^57 subjects/ }),
  ).toBeVisible();
});

test('somebody who may not read assessments is told whom to ask', async ({
  page,
}) => {
  await page.route('**/api/mlops-maturity/subjects/**', route =>
    route.fulfill(
      denied(
        "You may not read assessments: ask an administrator of this portal for the permission 'mlops-maturity.assessment.read'",
      ),
    ),
  );
  await page.goto(new MaturityTab(page, 'tote-counter').path);
  await expect(page.getByRole('alert')).toContainText(
    'Ask your platform team for the permission mlops-maturity.assessment.read',
  );
});

test('a backend that is away is named, and trying again helps', async ({
  page,
}) => {
  const tab = new MaturityTab(page, 'tote-counter');
  await page.route(API, route => route.abort('connectionrefused'));
  await page.goto(tab.path);
  await expect(page.getByRole('alert')).toContainText(
    'The maturity backend does not answer',
  );
  await page.unroute(API);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(tab.matrix).toBeVisible();

  await page.route(API, route => route.abort('connectionrefused'));
  await page.getByRole('link', { name: 'ML maturity' }).click();
  await expect(page.getByRole('alert').first()).toContainText(
    'The maturity backend does not answer',
  );
  await page.unroute(API);
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByText(/rated subjects .* at or above/)).toBeVisible();
});

test('a portal without the backend says what to install', async ({ page }) => {
  await page.route(API, route => route.fulfill({ status: 404 }));
  await page.goto('/mlops-maturity');
  await expect(page.getByRole('alert').first()).toContainText(
    'backstage-plugin-mlops-maturity-backend',
  );
});

for (const { what, path, arrived } of [
  {
    what: 'the tab',
    path: '/catalog/default/component/tote-counter/maturity',
    arrived: (page: Page) => page.getByRole('region', { name: 'Capabilities' }),
  },
  {
    what: 'the scorecard',
    path: '/mlops-maturity',
    arrived: (page: Page) => page.getByText(/rated subjects .* at or above/),
  },
  {
    what: 'the list of subjects',
    path: '/mlops-maturity/subjects',
    arrived: (page: Page) =>
      page.getByRole('link', { name: 'Freight cost sheet' }),
  },
]) {
  test(`${what} shows its structure at once and does not jump when data comes`, async ({
    page,
  }) => {
    await recordLayoutShift(page);
    const release = await holdAnswers(page);
    await page.goto(path);
    await expect(page.locator('[aria-busy=true]').first()).toBeVisible();
    await takeLayoutShift(page);
    release();
    await expect(arrived(page)).toBeVisible();
    expect(await takeLayoutShift(page)).toBeLessThan(0.1);
  });
}
