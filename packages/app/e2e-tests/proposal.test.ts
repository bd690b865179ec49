import { MaturityTab } from './support/MaturityTab';
import { expect, test } from './support/test';

const STEPS = {
  'Data versioning': 'dvc:datasets/tote-counts',
  'Integration tests': 'https://ci.example.com/tote-counter/end-to-end',
};

test('an owner proposes two lines from the tab and sees the next stage', async ({
  page,
  openExample,
}) => {
  // Waits for the catalog twice.
  test.slow();
  const tab = new MaturityTab(page, 'tote-counter');
  openExample('supply/warehouse.yaml');
  await expect(async () => {
    // A portal that was left running may still be reading what the last run put back.
    await tab.open();
    await expect(tab.level).toHaveAccessibleName(/^Stage 2 of 5, Repeatable/, {
      timeout: 1_000,
    });
  }).toPass();

  await test.step('two steps chosen lead to the next stage', async () => {
    for (const [title, value] of Object.entries(STEPS)) {
      const step = tab.step(title);
      await step.getByRole('checkbox').click();
      await step.getByRole('textbox').fill(value);
      await step.getByRole('button', { name: 'Add line' }).click();
      // What closes moves the rows below; a click that begins meanwhile may end beside its button.
      await expect(step.getByRole('textbox')).toHaveCount(0);
      await expect(step.getByRole('checkbox')).toBeChecked();
    }
    await expect(tab.planned).toContainText('Then Stage 3, Defined');
  });

  const dialog = page.getByRole('dialog');
  await test.step('the diff is of exactly two lines', async () => {
    await tab.planned
      .getByRole('button', { name: 'Review the change' })
      .click();
    await expect(dialog).toHaveAccessibleName(
      'The change to supply/warehouse.yaml',
    );
    await expect(dialog.getByRole('insertion')).toHaveText([
      '+    mlops-maturity.io/data-versioning: dvc:datasets/tote-counts',
      '+    mlops-maturity.io/integration-tests: https://ci.example.com/tote-counter/end-to-end',
    ]);
    await expect(dialog.getByRole('deletion')).toHaveCount(0);
    await expect(dialog).not.toContainText('name: pick-path');
  });

  await test.step('the template is filled in, and runs', async () => {
    await dialog.getByRole('button', { name: 'Propose this change' }).click();
    for (const value of ['data-versioning', ...Object.values(STEPS)]) {
      await expect(
        page.locator(`input[value="${value}"]`).first(),
      ).toBeVisible();
    }
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Create' }).click();
    await expect(page.getByText('What changed').first()).toBeVisible();
    await expect(
      page.getByText('dvc:datasets/tote-counts').first(),
    ).toBeVisible();
  });

  await test.step('the catalog reads it, and the tab shows the next stage', async () => {
    await tab.open();
    // The page hears of it; nobody has to load it again.
    await expect(tab.level).toHaveAccessibleName(/^Stage 3 of 5, Defined/, {
      timeout: 120_000,
    });
    await expect(tab.tile('Integration tests')).toHaveAccessibleName(/Met/);
  });
});
