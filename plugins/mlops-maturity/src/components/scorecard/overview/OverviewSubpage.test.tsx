import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { renderScorecard } from '../__testUtils__/renderScorecard';
import { scenarioApi } from '../__testUtils__/scenarioApi';

const organization = generateOrganization();
const scorecard = organization.scorecard('five-stage');
const { organization: whole } = scorecard;
const commerce = scorecard.groups.find(({ title }) => title === 'Commerce')!;

describe('OverviewSubpage', () => {
  it('opens with the state of things in one sentence', async () => {
    await renderScorecard();
    const { value, of } = whole.atTarget;
    const sentence = await screen.findByText(
      `${value} of ${of} rated subjects with a target are at or above it`,
    );
    expect(sentence).toHaveTextContent(
      `${whole.unrated} say nothing about their practices yet`,
    );
    expect(sentence).toHaveTextContent(
      `${scorecard.findings} pieces of evidence need a correction.`,
    );
  });

  it('shows the level as a ladder and says what decided it', async () => {
    await renderScorecard();
    const { number, name } = whole.level!;
    const panel = await screen.findByRole('region', { name: 'Organisation' });
    expect(
      within(panel).getByRole('img', {
        name: `Stage ${number} of 5, ${name}`,
      }),
    ).toBeInTheDocument();
    expect(panel).toHaveTextContent(
      /80 % of the rated critical and high subjects/,
    );
  });

  it('leads from every bar to the subjects behind it', async () => {
    await renderScorecard({ path: '?group=group:default/commerce' });
    const chart = await screen.findByRole('figure');
    const { subjects } = commerce.total.distribution[1];
    expect(
      within(chart).getByRole('link', {
        name: new RegExp(`^Stage 2, Repeatable: ${subjects} subjects`),
      }),
    ).toHaveAttribute(
      'href',
      '/mlops-maturity/subjects?group=group%3Adefault%2Fcommerce&level=2&rating=rated',
    );
    expect(
      within(chart).getByRole('link', { name: /^Unrated/ }),
    ).toHaveAttribute(
      'href',
      '/mlops-maturity/subjects?group=group%3Adefault%2Fcommerce&rating=unrated',
    );
  });

  it('shows the same numbers as a table', async () => {
    const user = userEvent.setup();
    await renderScorecard();
    await user.click(
      await screen.findByRole('button', { name: 'Show as table' }),
    );
    const row = screen.getByRole('row', { name: /^2 Repeatable/ });
    const { subjects, provisional } = whole.distribution[1];
    expect(
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual([
      String(subjects),
      `${Math.round((100 * subjects) / whole.rated)}%`,
      String(provisional),
    ]);
  });

  it('gives every figure its denominator', async () => {
    await renderScorecard();
    const figure = async (label: string) =>
      (await screen.findByText(label, { selector: 'dt' })).parentElement!;
    expect(await figure('Rated')).toHaveTextContent(
      `${whole.rated} of ${whole.assessed}`,
    );
    expect(await figure('Unrated')).toHaveTextContent(
      `${whole.unrated} of ${whole.assessed}`,
    );
    expect(await figure('Excluded')).toHaveTextContent('2');
    expect(await figure('Not in this model')).toHaveTextContent('3');
  });

  it('is about a team where one is chosen, with all below it or on its own', async () => {
    const user = userEvent.setup();
    const { address } = await renderScorecard({
      path: '?group=group:default/commerce',
    });
    expect(
      await screen.findByRole('region', { name: 'Commerce' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(`over ${commerce.total.assessed} assessed subjects`),
    ).toBeInTheDocument();
    await user.click(screen.getByLabelText('Its own subjects only'));
    expect(
      screen.getByText(`over ${commerce.own.assessed} assessed subjects`),
    ).toBeInTheDocument();
    expect(address()).toContain('ownOnly=true');
  });

  it('leads to the teams with the most left to do', async () => {
    await renderScorecard();
    const link = await screen.findByRole('link', { name: 'Commerce' });
    expect(link).toHaveAttribute(
      'href',
      '/mlops-maturity?group=group%3Adefault%2Fcommerce',
    );
    const line = link.closest('li')!;
    const { value, of } = commerce.total.atTarget;
    expect(
      within(line).getByRole('link', { name: `${of - value} to go` }),
    ).toHaveAttribute(
      'href',
      '/mlops-maturity/subjects?group=group%3Adefault%2Fcommerce&target=below',
    );
  });

  it('says where other filters do not count', async () => {
    await renderScorecard({ path: '?lifecycle=production' });
    expect(
      await screen.findByRole('link', { name: 'Show that list' }),
    ).toHaveAttribute('href', '/mlops-maturity/subjects?lifecycle=production');
  });

  it('says that nothing is assessed in a team, and leads back', async () => {
    const user = userEvent.setup();
    const { address } = await renderScorecard({
      path: '?group=group:default/gone',
      api: scenarioApi('fine', organization),
    });
    expect(
      await screen.findByText(/^group:default\/gone owns no subject/),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Show the whole organisation' }),
    );
    expect(address()).toBe('/mlops-maturity');
  });
});
