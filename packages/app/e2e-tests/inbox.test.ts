import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from './support/test';

test('an owner says one thing of several components at once, as one patch set', async ({
  page,
  examplesFolder,
}) => {
  await page.goto('/mlops-maturity');
  await page.getByRole('link', { name: 'Inbox', exact: true }).click();
  // The guest is a member of the recommendations team.
  await expect(
    page.getByText(/^Of the \d+ components that you own\./),
  ).toBeVisible();

  await test.step('one habit, in every component in which it is open', async () => {
    await page
      .getByRole('button', { name: 'Access control', exact: true })
      .click();
    await page
      .getByLabel(/^The same for all/)
      .fill('https://wiki.example.com/{name}/who-may');
    await page.getByRole('button', { name: 'Fill in' }).click();
    await expect(
      page.getByText('Counts as backed: it points at something.').first(),
    ).toBeVisible();
  });

  const bar = page.getByRole('status').filter({ hasText: /lines? in/ });
  const [, lines] = /^(\d+) lines/.exec((await bar.textContent())!)!;
  expect(Number(lines)).toBeGreaterThan(1);

  await test.step('the patch of the folder is of those lines, and applies', async () => {
    await page.getByRole('button', { name: 'Review the patch set' }).click();
    const dialog = page.getByRole('dialog', { name: 'The patch set' });
    // All of the examples are read from one folder, of which no more than the name is told.
    const patch = dialog.getByRole('region', {
      name: path.basename(examplesFolder),
      exact: true,
    });
    await expect(patch).toBeVisible();
    await expect(dialog).not.toContainText(path.dirname(examplesFolder));
    // Beside them only a key that has to be there first, and what they take the place of.
    await expect(
      patch.getByRole('insertion').filter({ hasText: 'who-may' }),
    ).toHaveCount(Number(lines));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      patch.getByRole('button', { name: 'Save patch' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(
      `${path.basename(examplesFolder)}.patch`,
    );

    const copy = await fs.mkdtemp(path.join(os.tmpdir(), 'patch-set-'));
    try {
      await fs.cp(examplesFolder, copy, { recursive: true });
      execFileSync('git', ['apply', await file.path()], { cwd: copy });
      const names = await fs.readdir(copy, { recursive: true });
      const texts = await Promise.all(
        names
          .filter(name => name.endsWith('.yaml'))
          .map(name => fs.readFile(path.join(copy, name), 'utf8')),
      );
      expect(texts.join('\n').match(/\/who-may'?$/gm)).toHaveLength(
        Number(lines),
      );
    } finally {
      await fs.rm(copy, { recursive: true });
    }
  });
});
