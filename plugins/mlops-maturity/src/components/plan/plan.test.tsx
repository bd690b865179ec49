import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { untouched, workedExample } from '../tab/__testUtils__/entities';
import { FakeTabApi } from '../tab/__testUtils__/FakeTabApi';
import { renderTab } from '../tab/__testUtils__/renderTab';

jest.setTimeout(60_000);

describe('the pages that follow from an assessment', () => {
  beforeEach(() => localStorage.clear());

  it('shows gaps in a chart and a table, with every term of a figure', async () => {
    const user = userEvent.setup();
    await renderTab(workedExample, { search: '?plan=gaps' });

    const chart = await screen.findByRole('figure', { name: /^Gaps by/ });
    const table = screen.getByRole('region', { name: 'Gaps' });
    const dots = within(chart).getAllByRole('button');
    expect(dots).toHaveLength(within(table).getAllByRole('row').length - 1);

    const [first] = dots;
    expect(first).toHaveAccessibleName(/^1\. .*: importance [\d.]+, urgency/);
    const title = /^1\. (.*): importance/.exec(
      first.getAttribute('aria-label')!,
    )![1];
    await user.click(
      within(table).getByRole('button', {
        name: `How the figures of ${title} come about`,
      }),
    );
    expect(table).toHaveTextContent(/[\d.]+ × [\d.]+ × [\d.]+ × [\d.]+ = /);
    expect(table).toHaveTextContent(/max\(/);

    await user.click(first);
    expect(
      await screen.findByRole('dialog', { name: title }),
    ).toBeInTheDocument();
  });

  it.each(['gaps', 'roadmap'])(
    'aims in %s at the level of the URL',
    async plan => {
      await renderTab(workedExample, { search: `?plan=${plan}&aim=5` });
      const level = await screen.findByRole('button', {
        name: /^Stage to reach/,
      });
      expect(level).toHaveTextContent(/^5,/);
    },
  );

  it('aims at its target where the URL names no level of the model', async () => {
    await renderTab(workedExample, { search: '?plan=gaps&aim=77' });
    const level = await screen.findByRole('button', {
      name: /^Stage to reach/,
    });
    expect(level).toHaveTextContent(/^3,/);
  });

  it('plans a quarter within what there is', async () => {
    const user = userEvent.setup();
    await renderTab(workedExample, { search: '?plan=roadmap' });

    const month = (n: number) =>
      screen.getByRole('region', { name: `Month ${n}` });
    expect(
      await screen.findByText('Within 9.75 person-days, prerequisites first.'),
    ).toBeInTheDocument();
    const planned = [1, 2, 3].flatMap(n =>
      within(month(n)).queryAllByRole('spinbutton'),
    );
    expect(planned.length).toBeGreaterThan(0);
    expect(month(3)).toHaveTextContent(/Stage [34]/);

    const people = screen.getByRole('spinbutton', { name: 'People' });
    await user.clear(people);
    await user.type(people, '0');
    expect(
      await screen.findByText('Within 0 person-days, prerequisites first.'),
    ).toBeInTheDocument();
    expect(month(3)).toHaveTextContent('Nothing is due here.');
  });

  it('judges what is supposed, and keeps it in the address', async () => {
    const user = userEvent.setup();
    await renderTab(workedExample, {
      search: '?plan=what-if&what-if=1.b~integration-tests~nonsense',
    });

    const result = await screen.findByRole('region', {
      name: 'What the model would say',
    });
    expect(result).toHaveTextContent('With 1 change');
    expect(result).toHaveTextContent('Score 14 of 25, confirmed 3');
    // It is, by what is supposed: nothing else does it.
    expect(result).not.toHaveTextContent('confirms stage 3');
    expect(within(result).getByRole('alert')).toHaveTextContent('nonsense');

    await user.click(screen.getByRole('checkbox', { name: /^Unit tests/ }));
    expect(result).toHaveTextContent('With 2 changes');
    expect(result).not.toHaveTextContent('Score 14 of 25, confirmed 3');

    await user.click(within(result).getByRole('button', { name: 'As it is' }));
    expect(result).toHaveTextContent('With 0 changes');
  });

  it('asks what is not known, and keeps the answers', async () => {
    const user = userEvent.setup();
    const { unmount } = await renderTab(untouched, {
      search: '?plan=questions',
    });

    expect(await screen.findByText(/^Question 1 of/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await user.type(
      screen.getByLabelText('Where can it be seen?'),
      'https://git.example.com/x',
    );
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText(/^Question 2 of/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Don’t know' }));
    expect(screen.getByText('2 answers')).toBeInTheDocument();
    unmount();

    await renderTab(untouched, { search: '?plan=questions' });
    expect(await screen.findByText(/^Question 4 of/)).toBeInTheDocument();
    expect(screen.getByText('2 answers')).toBeInTheDocument();
    expect(
      screen.getByText(/https:\/\/git.example.com\/x/),
    ).toBeInTheDocument();
  });

  it('attests the answers, and says what that does', async () => {
    const user = userEvent.setup();
    const api = new FakeTabApi(untouched);
    await renderTab(untouched, { api, search: '?plan=questions' });
    await user.click(await screen.findByRole('button', { name: 'Yes' }));
    await user.type(
      screen.getByLabelText('Where can it be seen?'),
      'https://git.example.com/x',
    );
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'No' }));

    await user.click(screen.getByRole('button', { name: 'Attest instead' }));
    const dialog = screen.getByRole('dialog', {
      name: 'Attest these answers',
    });
    expect(dialog).toHaveTextContent(/Once attestedStage 2, Repeatable/);
    const attest = jest.spyOn(api, 'attest');
    attest.mockRejectedValueOnce(new Error('No database'));
    const button = within(dialog).getByRole('button', {
      name: 'Attest 2 practices',
    });
    await user.click(button);
    expect(await within(dialog).findByText('No database')).toBeInTheDocument();
    expect(api.attestations).toEqual([]);

    await user.click(button);
    expect(
      await screen.findByText(/^2 practices are attested/),
    ).toBeInTheDocument();
    expect(api.attestations).toMatchObject([
      { met: false },
      { met: true, link: 'https://git.example.com/x' },
    ]);
    expect(screen.getByText('No answers yet.')).toBeInTheDocument();
  });
});
