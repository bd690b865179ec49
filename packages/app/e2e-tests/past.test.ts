import { focusByTab } from './support/focusByTab';
import { expect, test } from './support/test';

test('a manager reads how the organisation went, and by keyboard any day of it', async ({
  page,
}) => {
  await page.goto('/mlops-maturity');
  await page.getByRole('link', { name: 'Trend', exact: true }).click();
  const chart = page.getByRole('figure');
  await expect(
    chart.getByText(/^Assessed throughout: \d+ subjects by level/),
  ).toBeVisible();
  await expect(chart.getByText(/^New since then: \d+ subjects/)).toBeVisible();

  await test.step('a day is read by the arrow keys', async () => {
    const slider = page.getByRole('slider', { name: 'Day to read' });
    await focusByTab(slider, { atMost: 120 });
    const today = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('Home');
    await expect(slider).not.toHaveAttribute('aria-valuetext', today!);
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      /Stage 1: \d+, stage 2: \d+/,
    );
  });

  await test.step('it is there in numbers too', async () => {
    await page.getByRole('button', { name: 'Show as table' }).click();
    const rows = page.getByRole('row');
    await expect(rows.first()).toContainText('3 Defined');
    expect(await rows.count()).toBeGreaterThan(3);
  });

  await test.step('what a model version did is told apart, and leads to whom it moved', async () => {
    const release = page.getByRole('link', { name: /\d+ up, \d+ down$/ });
    const told = (await release.first().textContent())!;
    const [, up, down] = /(\d+) up, (\d+) down/.exec(told)!;
    await release.first().click();
    await expect(page).toHaveURL(/movers\?cause=model/);
    const pressed = page.getByRole('button', { name: /^Model version/ });
    await expect(pressed).toHaveAttribute('aria-pressed', 'true');
    // Who moved back since has not moved over the whole period.
    const [, moved] = /· (\d+)/.exec((await pressed.textContent())!)!;
    expect(Number(moved)).toBeLessThanOrEqual(Number(up) + Number(down));
  });
});

test('a manager sees who moved and why, and goes on to the subject', async ({
  page,
}) => {
  await page.goto('/mlops-maturity/movers');
  const movers = page.getByRole('list', { name: /up and \d+ down since/ });
  await expect(movers).toBeVisible();
  await page.getByRole('button', { name: /^Down/ }).click();
  await page.getByRole('button', { name: /^Evidence/ }).click();
  await expect(page).toHaveURL(/direction=down&cause=evidence/);
  await expect(movers.getByText(/^Rose from/)).toHaveCount(0);
  await expect(movers.getByText(/ went\.$/).first()).toBeVisible();
  const subject = movers.getByRole('link').first();
  const name = (await subject.textContent())!;
  await subject.click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  const changes = page.getByRole('list', { name: 'Changes' });
  // The same cause in words; the way down may have led through a time without a level.
  await expect(changes.getByText(/ went\.$/).first()).toBeVisible();
});

test('a manager looks at another period, and at what a link says', async ({
  page,
}) => {
  await page.goto('/mlops-maturity/movers?direction=down&cause=evidence');
  const movers = page.getByRole('list', { name: /up and \d+ down since/ });
  await expect(movers.getByText(/ went\.$/).first()).toBeVisible();
  await expect(movers.getByText(/^Rose from/)).toHaveCount(0);
  await page.getByLabel('Period').click();
  await page.getByRole('option', { name: '7 days', exact: true }).click();
  await expect(page).toHaveURL(/days=7/);
  await expect(page.getByText(/Nobody moved|None of them/)).toBeVisible();
});

test('a manager breaks the numbers down, and finds the subjects behind each', async ({
  page,
}) => {
  await page.goto('/mlops-maturity/breakdown?by=domain');
  const table = page.getByRole('group', { name: 'Domain' });
  const row = table.getByRole('row').nth(1);
  const name = (await row.getByRole('rowheader').textContent())!;
  const subjects = (await row.getByRole('cell').nth(7).textContent())!;
  await row.getByRole('rowheader').getByRole('link').click();
  await expect(
    page.getByRole('heading', { name: new RegExp(`^${subjects} subject`) }),
  ).toBeVisible();
  await page.goBack();
  await table.getByRole('link', { name: `Trend of ${name}` }).click();
  await expect(page).toHaveURL(/trend\?domain=/);
  await expect(page.getByRole('figure')).toBeVisible();

  await page.goto('/mlops-maturity/breakdown?by=group');
  await expect(
    page.getByRole('row', { name: /^No known owner/ }),
  ).toBeVisible();
});

test('an administrator sees how assessing is doing, and what a model would do', async ({
  page,
}) => {
  await page.goto('/mlops-maturity');
  await page.getByRole('link', { name: 'Admin', exact: true }).click();
  await expect(page.getByText('Last complete sweep')).toBeVisible();

  await test.step('a broken file is answered with places and remedies', async () => {
    const text = page.getByLabel('Model file (YAML)');
    await text.fill('id: own\nversion: 1.0.0\nlevels: []\nlevle: 3\n');
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    const alert = page
      .getByRole('alert')
      .filter({ hasText: 'wrong with the file' });
    await expect(alert).toContainText(/Line \d+, column \d+:/);
    expect(await alert.getByRole('listitem').count()).toBeGreaterThan(1);
  });

  await test.step('a model that asks for more shows who would drop', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles(
        'plugins/mlops-maturity-common/content/models/five-stage.yaml',
      );
    await expect(page.getByText('five-stage.yaml is filled in.')).toBeVisible();
    const text = page.getByLabel('Model file (YAML)');
    const model = await text.inputValue();
    await text.fill(
      model
        .replace(/^version: .*$/m, 'version: 2.0.0')
        .replace(/^minimumGrades: \{/m, 'minimumGrades: { 2: backed,'),
    );
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    const result = page.getByRole('region', {
      name: /2\.0\.0: 0 would rise, [1-9]\d* would drop$/,
    });
    await expect(result).toBeVisible();
    await expect(
      result.getByRole('group', { name: 'Who would move' }).getByRole('row'),
    ).not.toHaveCount(1);
  });

  await test.step('nothing was written', async () => {
    await page.goto('/mlops-maturity/models');
    await expect(page.getByText(/^Version 1\.0\.0, /).first()).toBeVisible();
  });
});

test('an administrator is told why a history cannot follow', async ({
  page,
}) => {
  await page.goto('/mlops-maturity/admin');
  await page.getByLabel('Old entity ref').fill('component:offer-picker');
  await page.getByLabel('New entity ref').fill('component:basket-recommender');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('component:default/offer-picker');
  await dialog.getByRole('button', { name: 'Let it follow' }).click();
  await expect(
    page.getByText("The catalog still has 'component:default/offer-picker'"),
  ).toBeVisible();
});
