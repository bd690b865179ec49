import { MaturityTab } from './support/MaturityTab';
import { expect, test } from './support/test';

test('people attest, ask, decide and revoke, and what is owed is shown', async ({
  page,
  another,
}) => {
  test.slow();
  const tab = new MaturityTab(page, 'produce-grader');

  await test.step('an attestation counts at once, and can be taken back', async () => {
    await page.goto(`${tab.path}?requirement=access-control`);
    const panel = tab.panel('Access control');
    await panel.getByRole('button', { name: 'Attest', exact: true }).click();
    await panel
      .getByLabel('Where can it be seen? (a web address)')
      .fill('https://wiki.example.com/grader/who-may');
    await expect(panel).toContainText('Counts as backed');
    await panel.getByRole('button', { name: 'Attest', exact: true }).click();
    await expect(panel).toContainText('Attested.');
    await expect(panel).toContainText('Attested: met');
    await panel.getByRole('button', { name: 'Take back' }).click();
    await expect(panel).toContainText('Taken back.');
  });

  await test.step('nobody decides on what they asked for themselves', async () => {
    await page.goto(`${tab.path}?requirement=metrics-monitoring`);
    const panel = tab.panel('Operational metrics');
    await panel.getByRole('button', { name: 'Ask for a waiver' }).click();
    await panel.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(panel).toContainText(
      'It waits for a decision by somebody else than the one who asked.',
    );
    await expect(panel.getByRole('button', { name: 'Approve' })).toHaveCount(0);
    await panel.getByRole('button', { name: 'Take back' }).click();
    await expect(panel).toContainText('Taken back.');
  });

  await test.step('what another has asked for is approved', async () => {
    another.askForWaiver({
      subject: 'component:default/produce-grader',
      practice: 'drift-alerts',
      note: 'The platform comes in spring',
    });
    await page.goto('/mlops-maturity/approvals');
    const waiting = page.getByRole('region', {
      name: '1 waiver waits for a decision',
    });
    await expect(waiting).toContainText('Drift alerts of Produce grader');
    await expect(waiting).toContainText('The platform comes in spring');
    await waiting.getByRole('button', { name: 'Approve' }).click();
    await waiting
      .getByLabel(/^What do you say to it/)
      .fill('Until the platform is there');
    await waiting.getByRole('button', { name: 'Approve' }).click();
    await expect(page.getByText(/^Approved\./)).toBeVisible();
  });

  await test.step('it is shown as a debt, and the requirement as waived', async () => {
    const heading = page.getByRole('heading', {
      name: '1 waiver is in force',
      level: 2,
    });
    await expect(heading.first()).toBeVisible();
    await expect(page.getByText('1 ends within 30 days.')).toBeVisible();
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    const figure = page
      .getByRole('term')
      .filter({ hasText: 'Waivers in force' })
      .locator('xpath=..');
    await expect(figure).toContainText('1');
    await tab.open();
    await expect(tab.tile('Drift alerts')).toHaveAccessibleName(/Waived/);
  });

  await test.step('it is revoked before its time', async () => {
    await page.goto('/mlops-maturity/approvals');
    const inForce = page.getByRole('region', { name: '1 waiver is in force' });
    await inForce.getByRole('button', { name: 'Revoke' }).click();
    await expect(
      page.getByText('Nothing is excused: no waiver is in force'),
    ).toBeVisible();
    await tab.open();
    await expect(tab.tile('Drift alerts')).toHaveAccessibleName(/Missing/);
  });
});
