import { MaturityTab } from './support/MaturityTab';
import { expect, test } from './support/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('an owner copies lines into the descriptor and sees the next stage', async ({
  page,
  openExample,
}) => {
  const tab = new MaturityTab(page, 'basket-recommender');
  const descriptor = openExample('shopping/recommendations.yaml');
  await expect(async () => {
    // A portal that was left running may still be reading what the last run put back.
    await tab.open();
    await expect(tab.level).toHaveAccessibleName(
      'Stage 3 of 5, Defined; confirmed 2; target 3',
      { timeout: 1_000 },
    );
  }).toPass();

  const step = tab.step('Integration tests');
  const value = step.getByRole('textbox', { name: 'Where can it be seen?' });
  const add = step.getByRole('button', { name: 'Add line' });
  await expect(step).toContainText('reaches stage 4');

  await test.step('a step that needs a value asks for it', async () => {
    await step.getByRole('checkbox').click();
    await expect(value).toBeVisible();
    await expect(add).toBeDisabled();
  });

  await test.step('what does not count gets a hint', async () => {
    await value.fill('ftp://ci.example.com/basket');
    await expect(step).toContainText('neither http nor https');
    await expect(add).toBeDisabled();
    await value.fill('yess');
    await step.getByRole('button', { name: 'yes', exact: true }).click();
    await expect(value).toHaveValue('yes');
    await expect(step).toContainText('it has to point at something');
  });

  await test.step('what counts becomes a line, and predicts the stage', async () => {
    await value.fill('https://ci.example.com/basket/integration');
    await expect(step).toContainText('Counts as backed');
    await add.click();
    await expect(tab.planned).toContainText(
      '- mlops-maturity.io/integration-tests: "yes"',
    );
    await expect(tab.planned).toContainText('Then Stage 4, Managed');
    await expect(tab.planned).toContainText('Score 16 → 17 of 25');
  });

  await test.step('the line goes by the clipboard into the descriptor', async () => {
    await tab.planned.getByRole('button', { name: 'Copy line' }).click();
    await expect(
      tab.planned.getByRole('button', { name: 'Copied' }),
    ).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      '    mlops-maturity.io/integration-tests: https://ci.example.com/basket/integration\n',
    );
    descriptor.replaceLine('    mlops-maturity.io/integration-tests:', copied);
  });

  await test.step('re-assessing shows the new stage on the same page', async () => {
    await page.evaluate(() => Object.assign(window, { samePage: true }));
    await tab.reassess.click();
    await expect(tab.level).toHaveAccessibleName(
      'Stage 4 of 5, Managed; confirmed 3; target 3',
    );
    // A sweep may have been quicker than the click.
    await expect(
      page.getByText(/^The catalog had newer data|^It had been assessed since/),
    ).toBeVisible();
    await expect(tab.figure('Score')).toContainText('17 of 25');
    await expect(tab.tile('Integration tests')).toHaveAccessibleName(/Met/);
    expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  });

  await test.step('the history says what changed, and what came of it', async () => {
    const change = page
      .getByRole('list', { name: 'Changes' })
      .getByRole('listitem')
      .first();
    await expect(change).toContainText('Rose from stage 3 to 4, Managed');
    await expect(change).toContainText(
      'changed from yes to https://ci.example.com/basket/integration.',
    );
    await page.getByRole('button', { name: /Rose from stage 3 to 4/ }).click();
    await expect(change).toBeFocused();
  });
});

test('re-assessing says when there is nothing newer', async ({ page }) => {
  const tab = new MaturityTab(page, 'substitution-model');
  await tab.open();
  await tab.reassess.click();
  await expect(page.getByText(/Asking the catalog/)).toBeVisible();
  await expect(tab.reassess).toBeDisabled();
  // What was loaded stays while it is read anew.
  await expect(tab.matrix).toBeVisible();
  await expect(
    page.getByText('The catalog has nothing newer yet'),
  ).toBeVisible();
  await expect(tab.reassess).toBeEnabled();
});

test('an owner whose service says nothing yet gets the first line', async ({
  page,
}) => {
  const tab = new MaturityTab(page, 'offer-picker');
  await tab.open();
  await expect(
    page.getByRole('heading', { name: /^Nothing is known yet/ }),
  ).toBeVisible();
  const choices = page.getByRole('group', { name: 'What you do already' });
  await choices.getByRole('checkbox', { name: 'Unit tests' }).click();
  await choices.getByRole('checkbox', { name: 'Code versioning' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '    mlops-maturity.io/practices: code-versioning, unit-tests\n',
  );
});

test('an owner is told what is wrong with the annotations and what was meant', async ({
  page,
}) => {
  const tab = new MaturityTab(page, 'stock-photo-search');
  await tab.open();
  const findings = page
    .getByRole('list', { name: 'Evidence' })
    .getByRole('listitem');
  await expect(findings).toHaveCount(5);

  const misspelt = findings.filter({
    hasText: 'mlops-maturity.io/drift-alert',
  });
  await expect(misspelt).toContainText('is no known key');
  await expect(misspelt).toContainText('Did you mean');
  await misspelt.getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '    mlops-maturity.io/drift-alerts: https://grafana.greenbarrow.example.com/d/stock-photos\n',
  );
  // Near nothing at all: no guess.
  await expect(
    findings.filter({ hasText: 'colour-of-the-shed' }),
  ).not.toContainText('Did you mean');
});
