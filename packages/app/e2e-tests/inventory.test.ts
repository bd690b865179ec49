import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expectAccessible } from './support/expectAccessible';
import { expect, test } from './support/test';

test('a manager finds who uses a tool, who monitors with none, and takes the list along', async ({
  page,
}) => {
  await page.goto('/mlops-maturity');
  await page.getByRole('link', { name: 'Inventory', exact: true }).click();
  const total = page.getByRole('heading', { name: /^\d+ subjects?$/ });
  await expect(total).toBeVisible();
  const all = Number.parseInt((await total.textContent())!, 10);
  await expectAccessible(page);

  await test.step('by tool', async () => {
    const training = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Training' }) });
    const tool = training.getByRole('button').first();
    const [, name, count] = /^(.*?)\s*(\d+)$/.exec(
      (await tool.textContent())!,
    )!;
    await tool.click();
    await expect(total).toHaveText(new RegExp(`^${count} subject`));
    for (const row of (await page.getByRole('row').all()).slice(1)) {
      await expect(row).toContainText(name.trim());
    }
    await tool.click();
    await expect(total).toHaveText(new RegExp(`^${all} subject`));
  });

  await test.step('by what is lacking, kept in the address', async () => {
    await page.getByRole('button', { name: 'No tool for' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Monitoring' }).click();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/withoutPhase=monitoring/);
    await expect(total).not.toHaveText(new RegExp(`^${all} subject`));
  });

  await test.step('as a file', async () => {
    const lacking = Number.parseInt((await total.textContent())!, 10);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const file = await (await download).path();
    const rows = parse(fs.readFileSync(file), { columns: true, bom: true });
    expect(rows).toHaveLength(lacking);
    for (const row of rows as Record<string, string>[]) {
      expect(row['monitoring tools']).toBe('');
    }
  });
});
