import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeMlopsMaturityApi } from '../__testUtils__/FakeMlopsMaturityApi';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { renderScorecard } from '../__testUtils__/renderScorecard';

const organization = generateOrganization();
const api = () => new FakeMlopsMaturityApi(organization);

describe('BreakdownSubpage', () => {
  it('shows a line a system, with what is in none, adding up to the whole', async () => {
    await renderScorecard({ path: '/breakdown', api: api() });
    const table = await screen.findByRole('group', { name: 'System' });
    const { items, none } = await api().getRollups({ by: 'system' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(items.length + 1);
    expect(rows[rows.length - 1]).toHaveTextContent('In no known system');
    const sum = items.reduce((all, { own }) => all + own.assessed, 0);
    expect(sum + none!.assessed).toBe(60);
    const { own } = items.find(({ member }) => member.endsWith('/churn'))!;
    const row = within(table).getByRole('row', { name: /^churn/ });
    expect(row).toHaveTextContent(
      `${own.atTarget.value} of ${own.atTarget.of}${own.known.value} of ${own.known.of}`,
    );
    const links = within(row)
      .getAllByRole('link')
      .map(link => link.getAttribute('href'));
    expect(links[0]).toContain('/subjects?system=system%3Adefault%2Fchurn');
    expect(links[links.length - 1]).toContain(
      '/trend?system=system%3Adefault%2Fchurn',
    );
  });

  it('is broken down by another dimension, in the URL', async () => {
    const user = userEvent.setup();
    const { address } = await renderScorecard({
      path: '/breakdown',
      api: api(),
    });
    await user.click(await screen.findByLabelText('Broken down by'));
    await user.click(screen.getByRole('option', { name: 'Criticality' }));
    expect(address()).toMatch(/by=criticality/);
    const table = await screen.findByRole('group', { name: 'Criticality' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(header => header.textContent),
    ).toEqual(['critical', 'high', 'medium', 'low', 'None stated']);
  });

  it('counts groups with and without those below, and shows no known owner', async () => {
    const user = userEvent.setup();
    await renderScorecard({ path: '/breakdown?by=group', api: api() });
    const table = await screen.findByRole('group', { name: 'Group' });
    const count = () => within(table).getAllByRole('row').length;
    const before = count();
    expect(
      within(table).getByRole('link', { name: 'No known owner' }),
    ).toHaveAttribute('href', expect.stringContaining('noKnownOwner=true'));
    await user.click(
      screen.getByRole('checkbox', { name: 'Without those below' }),
    );
    expect(count()).toBeLessThan(before);
    expect(
      within(table).getAllByRole('rowheader')[0].querySelector('a'),
    ).toHaveAttribute('href', expect.stringContaining('ownOnly=true'));
  });

  it('says what is whole where a team is chosen', async () => {
    await renderScorecard({
      path: '/breakdown?by=type&group=group:default/commerce',
      api: api(),
    });
    expect(
      await screen.findByText(/^These numbers are of the whole organisation/),
    ).toBeInTheDocument();
  });
});
