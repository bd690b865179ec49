import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeMlopsMaturityApi } from '../__testUtils__/FakeMlopsMaturityApi';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { renderScorecard } from '../__testUtils__/renderScorecard';
import { scenarioApi } from '../__testUtils__/scenarioApi';

const organization = generateOrganization();

const chart = async () =>
  (await screen.findByText(/^Assessed throughout/)).closest('section')!;

describe('TrendSubpage', () => {
  it('shows a fixed cohort with newcomers apart, and reads any day in words', async () => {
    const api = new FakeMlopsMaturityApi(organization);
    await renderScorecard({ path: '/trend', api });
    const panel = within(await chart());
    const { points } = await api.getTrend();
    const last = points[points.length - 1];
    expect(last.newcomers.assessed).toBeGreaterThan(0);
    expect(
      panel.getByText(
        `Assessed throughout: ${last.cohort.assessed} subjects by level`,
      ),
    ).toBeInTheDocument();
    expect(
      panel.getByText(
        new RegExp(`^New since then: ${last.newcomers.assessed} subject`),
      ),
    ).toBeInTheDocument();

    const slider = panel.getByRole('slider', { name: 'Day to read' });
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/2026: Stage \d: \d+.*New: Stage/),
    );
    fireEvent.change(slider, { target: { value: '0' } });
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      expect.not.stringContaining('New:'),
    );
  });

  it('leads from a level to the subjects that are there today', async () => {
    await renderScorecard({
      path: '/trend?type=ml-model',
      api: new FakeMlopsMaturityApi(organization),
    });
    const [link] = within(await chart()).getAllByRole('link', {
      name: /^\d [A-Z]\S+$/,
    });
    expect(link.getAttribute('href')).toMatch(
      /subjects\?type=ml-model&level=\d&rating=rated/,
    );
  });

  it('tells what a release did apart, and leads to whom it moved', async () => {
    await renderScorecard({ path: '/trend' });
    const panel = within(await chart());
    const link = panel.getByRole('link', { name: /: 0 up, \d+ down/ });
    expect(link.getAttribute('href')).toMatch(/movers\?cause=model/);
    expect(panel.getByText('Model version')).toBeInTheDocument();
  });

  it('is there as a table of the days on which something changed', async () => {
    const user = userEvent.setup();
    await renderScorecard({ path: '/trend' });
    const panel = within(await chart());
    await user.click(panel.getByRole('button', { name: 'Show as table' }));
    const rows = panel.getAllByRole('row');
    expect(rows[0]).toHaveTextContent(
      'DayUnrated1 Ad-hoc2 Repeatable3 Defined4 Managed5 OptimizedStageAt targetNew since',
    );
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.length).toBeLessThan(12);
  });

  it('asks for what the filters choose and keeps the period in the URL', async () => {
    const user = userEvent.setup();
    const api = new FakeMlopsMaturityApi(organization);
    const getTrend = jest.spyOn(api, 'getTrend');
    const { address } = await renderScorecard({
      path: '/trend?group=group:default/commerce&ownOnly=true&criticality=high',
      api,
    });
    await user.click(await screen.findByLabelText('Period'));
    await user.click(screen.getByRole('option', { name: '30 days' }));
    expect(address()).toMatch(/days=30/);
    expect(getTrend).toHaveBeenLastCalledWith(
      expect.objectContaining({
        days: 30,
        group: 'group:default/commerce',
        ownOnly: true,
        criticality: ['high'],
      }),
    );
  });

  it('begins where assessing began', async () => {
    const api = new FakeMlopsMaturityApi(organization);
    const { getTrend } = api;
    const asked: (number | undefined)[] = [];
    api.getTrend = async query => {
      asked.push(query?.days);
      const trend = await getTrend.call(api, query);
      if (query?.days === 90) {
        const none = trend.points[0].newcomers;
        trend.points.forEach((point, index) => {
          point.newcomers = index < 60 ? none : point.cohort;
          point.cohort = none;
        });
      }
      return trend;
    };
    await renderScorecard({ path: '/trend', api });
    expect(
      await screen.findByText(/^Nobody here was assessed before/),
    ).toBeInTheDocument();
    expect(asked).toEqual([90, 30]);
  });

  it('says so where assessing began today', async () => {
    const api = new FakeMlopsMaturityApi(organization);
    const { getTrend } = api;
    api.getTrend = async query => {
      const trend = await getTrend.call(api, query);
      const none = { ...trend.points[0].newcomers };
      trend.points.forEach((point, index) => {
        point.newcomers =
          index < trend.points.length - 1 ? none : { ...point.cohort };
        point.cohort = none;
      });
      return trend;
    };
    await renderScorecard({ path: '/trend', api });
    expect(
      await screen.findByText('There is nothing to compare with yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Assessing began today, with \d+ subjects/),
    ).toBeInTheDocument();
  });

  it('says whom to ask where the organisation’s numbers are not open', async () => {
    const api = scenarioApi('denied', organization);
    api.getTrend = api.getScorecard as never;
    await renderScorecard({ path: '/trend', api });
    expect(
      await screen.findByText(/mlops-maturity.organisation.read/),
    ).toBeInTheDocument();
  });
});
