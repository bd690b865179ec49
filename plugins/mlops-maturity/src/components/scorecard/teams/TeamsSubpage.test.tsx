import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { renderScorecard } from '../__testUtils__/renderScorecard';

const { groups, noKnownOwner } = generateOrganization().scorecard('five-stage');
const commerce = groups.find(({ title }) => title === 'Commerce')!;

const row = async (team: string) =>
  (await screen.findByText(team)).closest('tr')!;
const link = (text: string) => screen.getByText(text).closest('a')!;
const teams = () =>
  screen.getAllByRole('rowheader').map(header => header.textContent);

describe('TeamsSubpage', () => {
  it('opens and closes', async () => {
    const user = userEvent.setup();
    await renderScorecard({ path: '/teams' });
    expect(await row('Commerce')).toHaveAttribute('aria-expanded', 'false');
    await user.click(screen.getByLabelText('Open Commerce'));
    expect(await row('Commerce')).toHaveAttribute('aria-expanded', 'true');
    expect(teams()).toEqual(
      expect.arrayContaining(['Owned by Commerce itself', 'Commerce Growth']),
    );
    await user.click(screen.getByLabelText('Close Commerce'));
    expect(teams()).not.toContain('Commerce Growth');
  });

  it('keeps what a team owns itself apart from what is below it', async () => {
    const user = userEvent.setup();
    await renderScorecard({ path: '/teams' });
    await user.click(await screen.findByLabelText('Open Commerce'));
    const subjects = (line: HTMLElement) => line.lastElementChild!.textContent;
    expect(subjects(await row('Commerce'))).toBe(
      `${commerce.total.assessed} (${commerce.own.assessed} its own)`,
    );
    expect(subjects(await row('Owned by Commerce itself'))).toBe(
      String(commerce.own.assessed),
    );
  });

  it('is worked by the arrow keys', async () => {
    const user = userEvent.setup();
    await renderScorecard({ path: '/teams' });
    (await screen.findByText('Commerce')).closest('a')!.focus();
    await user.keyboard('{ArrowRight}');
    expect(await row('Commerce')).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowRight}');
    expect(link('Owned by Commerce itself')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(link('Commerce')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(await row('Commerce')).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{End}');
    expect(link('No known owner')).toHaveFocus();
  });

  it('leads from a team to its subjects, and from its gap to those behind it', async () => {
    await renderScorecard({ path: '/teams' });
    const line = await row('Commerce');
    expect(
      within(line).getByRole('link', { name: 'Commerce' }),
    ).toHaveAttribute(
      'href',
      '/mlops-maturity/subjects?group=group%3Adefault%2Fcommerce',
    );
    expect(within(line).getByRole('link', { name: /to go$/ })).toHaveAttribute(
      'href',
      '/mlops-maturity/subjects?group=group%3Adefault%2Fcommerce&target=below',
    );
  });

  it('shows the subjects without a known owner', async () => {
    await renderScorecard({ path: '/teams' });
    const line = await row('No known owner');
    expect(
      within(line).getByRole('link', { name: String(noKnownOwner!.assessed) }),
    ).toHaveAttribute('href', '/mlops-maturity/subjects?noKnownOwner=true');
  });

  it('finds a team wherever it is', async () => {
    const user = userEvent.setup();
    await renderScorecard({ path: '/teams' });
    await user.type(
      await screen.findByLabelText('Search teams'),
      'commerce growth',
    );
    expect(await screen.findByText('Commerce Growth')).toBeInTheDocument();
    expect(teams()).not.toContain('Logistics');
  });

  it('opens the way to the team that is filtered by', async () => {
    await renderScorecard({
      path: '/teams?group=group:default/commerce-growth',
    });
    expect(await screen.findByText('Commerce Growth')).toBeInTheDocument();
  });
});
