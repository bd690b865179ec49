import fs from 'node:fs';
import { expectAccessible } from './support/expectAccessible';
import { MaturityTab } from './support/MaturityTab';
import { expect, test } from './support/test';

test('somebody takes their own profile along, and nobody else can', async ({
  page,
}) => {
  const answered = page.waitForResponse(response =>
    response.url().includes('/profiles/user/default/guest'),
  );
  await page.goto('/mlops-maturity/profile');
  await expect(page.getByText('Only you see this page.')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Where you stand' }),
  ).toContainText(/Next: /);
  await expectAccessible(page);

  await test.step('a certification goes into the files', async () => {
    await page.getByLabel('Name').fill('Certified Kubernetes Administrator');
    await page.getByRole('button', { name: 'Add' }).click();
    const remove = page.getByRole('button', { name: /^Remove Certified/ });
    await expect(remove).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'JSON Resume' }).click();
    const file = await (await download).path();
    const resume = JSON.parse(fs.readFileSync(file, 'utf8'));
    expect(resume.certificates).toEqual([
      { name: 'Certified Kubernetes Administrator' },
    ]);
    expect(resume.skills[0].keywords.length).toBeGreaterThan(0);
    await remove.click();
    await expect(remove).toHaveCount(0);
  });

  await test.step('the backend refuses that of others', async () => {
    const response = await answered;
    const others = await page.request.get(
      response.url().replace('/default/guest', '/default/somebody'),
      { headers: await response.request().allHeaders() },
    );
    expect(others.status()).toBe(403);
  });
});

test('an owner copies a badge, and a README shows it', async ({
  page,
  context,
}) => {
  const tab = new MaturityTab(page, 'churn-month-3-watched');
  await tab.open();
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Badge for a README/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Badge for a README' });
  const picture = dialog.getByRole('img', { name: 'As it is now' });
  await expect(picture).toBeVisible();
  expect(
    await picture.evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(100);
  const markdown = (await dialog.locator('code').first().textContent())!;
  const [, image] = /^\[!\[MLOps maturity\]\((\S+)\)\]\((\S+)\)$/.exec(
    markdown,
  )!;
  expect(image).not.toMatch(/token|key|secret/i);
  const html = (await dialog.locator('code').last().textContent())!;

  await test.step('without signing in', async () => {
    const readme = await context.newPage();
    await readme.setContent(`<h1>churn</h1><p>${html}</p>`);
    const badge = readme.getByRole('img', { name: 'MLOps maturity' });
    await expect
      .poll(() => badge.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(100);
    const svg = await (await readme.request.get(image)).text();
    expect(svg).toContain('stage 3 of 5, Defined');
  });
});
