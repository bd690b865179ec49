import { focusByTab } from './support/focusByTab';
import { MaturityTab } from './support/MaturityTab';
import { expect, test } from './support/test';

const CHURN = 'churn-month-3-watched';

test('a platform engineer opens a service of the catalog and reads its maturity', async ({
  page,
}) => {
  const tab = new MaturityTab(page, CHURN);
  await page.goto('/');
  await page.getByRole('menuitem', { name: /^All/ }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('month 3');
  await page.getByRole('link', { name: /^Churn model, month 3/ }).click();

  await test.step('the overview has a card', async () => {
    await expect(page).toHaveURL(tab.entityPath);
    await expect(tab.level).toHaveAccessibleName(
      'Stage 3 of 5, Defined; confirmed 2; target 3',
    );
    await expect(page.getByText('score 13 of 25')).toBeVisible();
    await expect(page.getByText('Next: Integration tests')).toBeVisible();
  });

  await test.step('the tab says the same, and what it rests on', async () => {
    await page.getByRole('link', { name: 'Maturity', exact: true }).click();
    await expect(tab.matrix).toBeVisible();
    await expect(tab.level).toHaveAccessibleName(
      'Stage 3 of 5, Defined; confirmed 2; target 3',
    );
    await expect(
      page.getByText('Stage 2, Repeatable, is confirmed.'),
    ).toBeVisible();
    await expect(tab.figure('Score')).toContainText('13 of 25');
    await expect(tab.figure('Known')).toContainText('16 of 16');
    await expect(tab.figure('Target')).toContainText('Reached');
  });

  await test.step('the matrix shows every requirement in its place', async () => {
    await expect(tab.matrix.getByRole('columnheader')).toHaveText([
      'Capability',
      '1 Ad-hoc',
      '2 Repeatable',
      '3 Defined',
      '4 Managed',
      '5 Optimized',
      'Reached',
    ]);
    await expect(tab.matrix.getByRole('rowheader')).toHaveText([
      'Version control',
      'Automated testing',
      'Monitoring',
      'Governance',
      'Scalability',
    ]);
    await expect(tab.matrix.getByRole('button')).toHaveCount(16);
    await expect(tab.tile('Unit tests')).toHaveAccessibleName(/Met.*Backed/);
    await expect(tab.tile('Self-healing')).toHaveAccessibleName(/Missing/);
  });
});

test('a requirement opens: what was found, why it matters, how to get there', async ({
  page,
}) => {
  const tab = new MaturityTab(page, CHURN);
  await tab.open();
  await tab.tile('Drift alerts').click();
  const panel = tab.panel('Drift alerts');

  await expect(panel.getByText('Monitoring · Stage 4 Managed')).toBeVisible();
  await expect(
    panel.getByRole('listitem').filter({ hasText: 'Says yes' }),
  ).toContainText('mlops-maturity.io/drift-alerts: resource:drift-monitor');
  for (const part of [
    'Evidence found',
    'Why it matters',
    'How to get there',
    'What convinces',
  ]) {
    await expect(panel.getByRole('heading', { name: part })).toBeVisible();
  }
  await expect(panel.getByRole('listitem').nth(3)).toBeVisible();

  await test.step('the address leads there again', async () => {
    await expect(page).toHaveURL(/requirement=drift-alerts/);
    await page.reload();
    await expect(panel).toBeVisible();
  });

  await test.step('a neighbour opens from it', async () => {
    await panel
      .getByRole('listitem')
      .getByRole('button', { name: 'Operational metrics' })
      .first()
      .click();
    await expect(tab.panel('Operational metrics')).toBeVisible();
    await expect(
      tab
        .panel('Operational metrics')
        .getByRole('link', { name: 'Open the evidence' }),
    ).toHaveAttribute('rel', /noopener/);
  });
});

test('everything on the way works by keyboard alone', async ({ page }) => {
  const tab = new MaturityTab(page, CHURN);
  await page.goto(tab.entityPath);
  await focusByTab(page.getByRole('link', { name: 'Maturity', exact: true }));
  await page.keyboard.press('Enter');

  await focusByTab(tab.tile('Code versioning'));
  await page.keyboard.press('Enter');
  const panel = tab.panel('Code versioning');
  await expect(panel).toBeVisible();
  // What has the focus is inside, and stays inside.
  await focusByTab(panel.getByRole('button', { name: 'Close' }));
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(tab.tile('Code versioning')).toBeFocused();

  await focusByTab(page.getByRole('checkbox', { name: /^Choose/ }).first(), {
    key: 'Shift+Tab',
  });
  await page.keyboard.press('Space');
  await focusByTab(
    page.getByRole('textbox', { name: 'Where can it be seen?' }),
  );
  await page.keyboard.type('https://ci.example.com/churn/integration');
  await page.keyboard.press('Enter');
  await expect(tab.planned.getByText('+ ')).toBeVisible();
});
