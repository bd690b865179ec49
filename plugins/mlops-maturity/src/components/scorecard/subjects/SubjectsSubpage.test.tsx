import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SubjectsResponse } from 'backstage-plugin-mlops-maturity-common';
import { FakeMlopsMaturityApi } from '../__testUtils__/FakeMlopsMaturityApi';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { renderScorecard } from '../__testUtils__/renderScorecard';
import { saveBlob } from '../../shared/saveBlob';

jest.mock('../../shared/saveBlob', () => ({ saveBlob: jest.fn() }));

const organization = generateOrganization({ subjects: 60, groups: 16 });
const rows = organization.rows['five-stage'];

function setUp(path: string) {
  const api = new FakeMlopsMaturityApi(organization);
  const getSubjects = jest.spyOn(api, 'getSubjects');
  const lastQuery = () =>
    JSON.parse(JSON.stringify(getSubjects.mock.calls.slice(-1)[0][0]));
  return {
    api,
    getSubjects,
    lastQuery,
    rendered: renderScorecard({ path, api }),
  };
}

const total = (count: number) =>
  screen.findByRole('heading', { name: `${count} subjects` });
const names = () =>
  screen.getAllByRole('rowheader').map(cell => cell.querySelector('a')!);

describe('SubjectsSubpage', () => {
  it('asks the backend for what the URL says', async () => {
    const { rendered, lastQuery } = setUp(
      '/subjects?group=group:default/commerce&ownOnly=true&level=2&lifecycle=production&criticality=high&target=below&rating=rated&withFindings=true&text=fraud&system=system:default/fraud&sort=-known&limit=50',
    );
    await rendered;
    expect(
      await screen.findByText('No subject matches your filters'),
    ).toBeInTheDocument();
    expect(lastQuery()).toEqual({
      model: 'five-stage',
      group: 'group:default/commerce',
      ownOnly: true,
      system: 'system:default/fraud',
      lifecycle: ['production'],
      criticality: ['high'],
      level: [2],
      text: 'fraud',
      belowTarget: true,
      unrated: false,
      withFindings: true,
      orderBy: { field: 'known', order: 'desc' },
      limit: 50,
    });
  });

  it('shows those with the furthest to go first, each leading to its tab under this model', async () => {
    const { rendered, lastQuery } = setUp('/subjects');
    await rendered;
    await total(60);
    expect(lastQuery().orderBy).toEqual({ field: 'gap', order: 'desc' });
    const [first] = names();
    expect(first.getAttribute('href')).toMatch(
      /^\/catalog\/default\/(component|resource)\/[^/]+\/maturity\?model=five-stage$/,
    );
  });

  it('sorts by a column, and the other way round on demand', async () => {
    const user = userEvent.setup();
    const { rendered, lastQuery } = setUp('/subjects');
    const { address } = await rendered;
    await total(60);
    const head = within(screen.getAllByRole('rowgroup')[0]);
    await user.click(head.getByText('Score'));
    expect(address()).toBe('/mlops-maturity/subjects?sort=score');
    expect(lastQuery().orderBy).toEqual({ field: 'score', order: 'asc' });
    await user.click(head.getByText('Score'));
    expect(address()).toBe('/mlops-maturity/subjects?sort=-score');
  });

  it('steps through the pages, and starts anew when a filter changes', async () => {
    const user = userEvent.setup();
    const { rendered } = setUp('/subjects');
    const { address } = await rendered;
    await total(60);
    const [first] = names().map(link => link.textContent);
    await user.click(screen.getByText('Next'));
    expect(await screen.findByText('Page 2 of 3')).toBeInTheDocument();
    await waitFor(() => expect(names()[0].textContent).not.toBe(first));
    await user.click(screen.getByText('Previous'));
    await waitFor(() => expect(names()[0].textContent).toBe(first));
    expect(address()).toBe('/mlops-maturity/subjects');

    await user.click(screen.getByText('Next'));
    await user.click(screen.getByText('Below target'));
    expect(address()).toBe('/mlops-maturity/subjects?target=below');
  });

  it('filters by a level, and takes everything back', async () => {
    const user = userEvent.setup();
    const { rendered } = setUp('/subjects?group=group:default/acme');
    const { address } = await rendered;
    const group = 'group=group%3Adefault%2Facme';
    await user.click(
      await screen.findByRole('button', { name: 'Stage', expanded: false }),
    );
    await user.click(
      await screen.findByRole('menuitemcheckbox', { name: '2 Repeatable' }),
    );
    expect(address()).toBe(`/mlops-maturity/subjects?${group}&level=2`);
    expect(await screen.findByText('Stage: 2 Repeatable')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(screen.getByText('Clear filters'));
    expect(address()).toBe(`/mlops-maturity/subjects?${group}`);
  });

  it('searches once the reader pauses', async () => {
    const user = userEvent.setup();
    const { rendered, getSubjects } = setUp('/subjects');
    const { address } = await rendered;
    await total(60);
    const before = getSubjects.mock.calls.length;
    await user.type(screen.getByLabelText('Search subjects'), 'fraud');
    const fraud = rows.filter(({ subject }) => subject.includes('fraud'));
    await total(fraud.length);
    expect(getSubjects.mock.calls.length).toBeLessThanOrEqual(before + 2);
    expect(address()).toBe('/mlops-maturity/subjects?text=fraud');
  });

  it('keeps the rows while the next ones load, and says that it is busy', async () => {
    const user = userEvent.setup();
    const { rendered, getSubjects } = setUp('/subjects');
    await rendered;
    await total(60);
    const before = names().map(link => link.textContent);
    let answer!: (response: SubjectsResponse) => void;
    getSubjects.mockImplementationOnce(
      () =>
        new Promise(resolve => {
          answer = resolve;
        }),
    );
    await user.click(screen.getByText('With findings'));
    expect(screen.getByLabelText('Loading')).toBeInTheDocument();
    expect(names().map(link => link.textContent)).toEqual(before);
    await act(async () => answer({ items: [rows[0]], totalItems: 1 }));
    expect(names()).toHaveLength(1);
    expect(screen.queryByLabelText('Loading')).not.toBeInTheDocument();
  });

  it('downloads every matching row as CSV', async () => {
    const user = userEvent.setup();
    const { rendered, api } = setUp('/subjects?lifecycle=production');
    const csv = jest.spyOn(api, 'getSubjectsCsv');
    await rendered;
    await user.click(await screen.findByText('Download CSV'));
    await waitFor(() => expect(saveBlob).toHaveBeenCalledTimes(1));
    expect(csv.mock.calls[0][0]).toMatchObject({
      model: 'five-stage',
      lifecycle: ['production'],
      orderBy: { field: 'gap', order: 'desc' },
    });
    expect(jest.mocked(saveBlob).mock.calls[0]).toEqual([
      expect.any(Blob),
      expect.stringMatching(/^mlops-maturity-five-stage-\d{4}-\d\d-\d\d\.csv$/),
    ]);
  });

  it('does not say that it loads what could not be loaded', async () => {
    const { rendered, getSubjects } = setUp('/subjects');
    getSubjects.mockRejectedValue(new Error('The disk is full'));
    await rendered;
    expect(await screen.findByText('The disk is full')).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Not shown' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Loading')).not.toBeInTheDocument();
  });

  it('says why a CSV could not be downloaded', async () => {
    const user = userEvent.setup();
    const { rendered, api } = setUp('/subjects');
    jest
      .spyOn(api, 'getSubjectsCsv')
      .mockRejectedValue(new Error('The disk is full'));
    const { alertApi } = await rendered;
    await user.click(await screen.findByText('Download CSV'));
    await waitFor(() =>
      expect(alertApi.post).toHaveBeenCalledWith({
        message: 'The CSV could not be downloaded: The disk is full',
        severity: 'error',
      }),
    );
  });
});
