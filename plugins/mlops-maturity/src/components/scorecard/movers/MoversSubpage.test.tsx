import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeMlopsMaturityApi } from '../__testUtils__/FakeMlopsMaturityApi';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { renderScorecard } from '../__testUtils__/renderScorecard';

const organization = generateOrganization();

const api = () => new FakeMlopsMaturityApi(organization);

/** The list of movers, once it is there. */
const movers = async () =>
  screen.findByRole('list', { name: /up and \d+ down since/ });

const items = (list: HTMLElement) => [...list.children] as HTMLElement[];

describe('MoversSubpage', () => {
  it('lists who moved and why, each with a link to the subject', async () => {
    await renderScorecard({ path: '/movers', api: api() });
    const list = await movers();
    const expected = await api().getMovers();
    expect(items(list)).toHaveLength(expected.items.length);
    const [first] = expected.items;
    const item = within(items(list)[0]);
    expect(items(list)[0]).toHaveTextContent(
      `${first.from.number} ${first.from.name} → ${first.to.number} ${first.to.name}`,
    );
    expect(
      item.getAllByRole('link').map(link => link.getAttribute('href')),
    ).toContain(
      `/catalog/default/${first.subject.replace(
        ':default/',
        '/',
      )}/maturity?model=five-stage`,
    );
    const byEvidence = expected.items.findIndex(({ changes }) =>
      changes.some(({ cause }) => cause === 'evidence'),
    );
    await waitFor(() =>
      expect(items(list)[byEvidence]).toHaveTextContent(
        /Drift alerts: mlops-maturity.io\/drift-alerts: https:.* came/,
      ),
    );
  });

  it('shows those that went down by one cause, and keeps that in the URL', async () => {
    const user = userEvent.setup();
    const { address } = await renderScorecard({ path: '/movers', api: api() });
    await movers();
    const { byCause } = await api().getMovers();
    const { up, down } = byCause.find(({ cause }) => cause === 'model')!;
    await user.click(screen.getByRole('button', { name: /^Down · / }));
    await user.click(
      screen.getByRole('button', { name: `Model version · ${up + down}` }),
    );
    expect(address()).toMatch(/direction=down&cause=model/);
    await waitFor(async () => expect(items(await movers())).toHaveLength(down));
    items(await movers()).forEach(item =>
      expect(item).toHaveTextContent('Model version'),
    );
  });

  it('reads the filter from the URL, and says so where nobody matches', async () => {
    await renderScorecard({
      path: '/movers?direction=up&cause=missing',
      api: api(),
    });
    expect(
      await screen.findByText(/^None of them matches/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Not in the catalog · 0' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  it('goes on page by page', async () => {
    const user = userEvent.setup();
    const many = new FakeMlopsMaturityApi(
      generateOrganization({ subjects: 200 }),
    );
    const { items: all } = await many.getMovers({ limit: 100 });
    expect(all.length).toBeGreaterThan(20);
    await renderScorecard({ path: '/movers', api: many });
    expect(items(await movers())).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await waitFor(async () =>
      expect(items(await movers())[0]).toHaveTextContent(
        all[20].title ?? all[20].subject.split('/')[1],
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Back to the first' }));
    await waitFor(async () =>
      expect(items(await movers())[0]).toHaveTextContent(
        all[0].title ?? all[0].subject.split('/')[1],
      ),
    );
  });

  it('says so where nobody moved', async () => {
    const still = new FakeMlopsMaturityApi({
      ...organization,
      changes: { 'five-stage': [] },
    });
    await renderScorecard({ path: '/movers?days=7', api: still });
    expect(await screen.findByText(/^Nobody moved since/)).toBeInTheDocument();
  });
});
