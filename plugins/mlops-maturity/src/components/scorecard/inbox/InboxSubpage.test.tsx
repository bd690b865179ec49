import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  InboxResponse,
  PatchRequest,
  PatchResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { FakeMlopsMaturityApi } from '../__testUtils__/FakeMlopsMaturityApi';
import { renderScorecard } from '../__testUtils__/renderScorecard';

jest.setTimeout(60_000);

const level = (number: number, name: string) => ({ number, name });

const step = (name: string) => ({
  subject: `component:default/${name}`,
  level: level(2, 'Repeatable'),
  kind: 'improve' as const,
  status: 'unknown' as const,
  towardsNext: true,
});

const inbox: InboxResponse = {
  model: 'five-stage',
  owners: ['group:default/growth'],
  subjects: { looked: 2, of: 2 },
  practices: [
    {
      practice: 'integration-tests',
      title: 'Integration tests',
      level: level(3, 'Defined'),
      annotation: 'mlops-maturity.io/integration-tests',
      minimumGrade: 'backed',
      example: 'https://ci.example.com/job',
      effortDays: 2,
      steps: [step('churn'), step('iris')],
    },
  ],
  endings: [
    {
      subject: 'component:default/churn',
      title: 'Churn model',
      practice: 'drift-alerts',
      practiceTitle: 'Drift alerts',
      what: 'evidence',
      until: '2026-12-10',
    },
  ],
};

function apiWith(more: Partial<InboxResponse> = {}) {
  const api = new FakeMlopsMaturityApi();
  const getInbox = jest
    .spyOn(api, 'getInbox')
    .mockResolvedValue({ ...inbox, ...more });
  const getPatch = jest
    .spyOn(api, 'getPatch')
    .mockImplementation(async (entity: string, { set }: PatchRequest) => ({
      outcome: 'patch',
      entity,
      path: 'catalog-info.yaml',
      root: 'git.example.com/acme/models',
      diff: `--- a/${entity}\n+++ b/${entity}\n@@ -1,0 +2,1 @@\n+    integration-tests: ${
        set!['integration-tests']
      }\n`,
      changes: [],
      annotations: {},
      warnings: [],
      annotationPrefix: 'mlops-maturity.io',
      template: 'template:default/none',
    }));
  return { api, getInbox, getPatch };
}

/** Says of one practice that all components have it, and opens what would change. */
async function reviewOneHabit(user: ReturnType<typeof userEvent.setup>) {
  await user.click(
    await screen.findByRole('button', { name: 'Integration tests' }),
  );
  await user.type(screen.getByLabelText(/^The same for all/), 'yes');
  await user.click(screen.getByRole('button', { name: 'Fill in' }));
  await user.click(
    screen.getByRole('button', { name: 'Review the patch set' }),
  );
  return screen.getByRole('dialog');
}

describe('InboxSubpage', () => {
  it('says what leads most components on, and what ends soon', async () => {
    const { api, getInbox } = apiWith();
    await renderScorecard({ path: '/inbox', api });
    expect(
      await screen.findByText(
        'Integration tests would lead 2 components towards their next stage.',
      ),
    ).toBeInTheDocument();
    expect(getInbox).toHaveBeenCalledWith({
      model: 'five-stage',
      group: undefined,
      ownOnly: undefined,
    });
    const endings = screen.getByRole('region', {
      name: '1 thing ends within 30 days',
    });
    expect(endings).toHaveTextContent('Drift alerts of Churn model');
    expect(
      within(endings).getByRole('link', { name: 'Churn model' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/maturity?model=five-stage&requirement=drift-alerts',
    );
  });

  it('says it of all components at once, as one patch set', async () => {
    const user = userEvent.setup();
    const { api, getPatch } = apiWith();
    await renderScorecard({ path: '/inbox', api });
    await user.click(
      await screen.findByRole('button', { name: 'Integration tests' }),
    );
    await user.type(
      screen.getByLabelText(/^The same for all/),
      // Braces mean keys to whoever types.
      'https://ci.example.com/{{name}/chain',
    );
    await user.click(screen.getByRole('button', { name: 'Fill in' }));
    const churn = screen.getByLabelText(
      'Where Integration tests of churn can be seen',
    );
    expect(churn).toHaveValue('https://ci.example.com/churn/chain');
    expect(
      await screen.findAllByText('Counts as backed: it points at something.'),
    ).toHaveLength(2);
    expect(screen.getByText('2 lines in 2 descriptors')).toBeInTheDocument();

    await user.clear(churn);
    expect(screen.getByText('1 line in 1 descriptor')).toBeInTheDocument();
    await user.type(churn, 'yes');
    expect(
      await screen.findByText(/For stage 3 it has to point at something/),
    ).toBeInTheDocument();

    await user.click(
      screen.getByRole('button', { name: 'Review the patch set' }),
    );
    const dialog = screen.getByRole('dialog', { name: 'The patch set' });
    expect(await within(dialog).findAllByLabelText('Patch')).toHaveLength(2);
    expect(getPatch.mock.calls).toEqual([
      ['component:default/churn', { set: { 'integration-tests': 'yes' } }],
      [
        'component:default/iris',
        { set: { 'integration-tests': 'https://ci.example.com/iris/chain' } },
      ],
    ]);
    const clipboard = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockResolvedValue();
    await user.click(
      within(dialog).getByRole('button', { name: 'Copy patch' }),
    );
    expect(clipboard.mock.calls[0][0]).toMatch(
      /^# component:default\/churn\n--- a[^]*\n# component:default\/iris\n--- a/,
    );
  });

  it('makes one patch of each repository: another may have a file of the same name', async () => {
    const user = userEvent.setup();
    const { api, getPatch } = apiWith();
    getPatch.mockImplementation(async entity => ({
      ...((await apiWith().api.getPatch(entity, {
        set: { 'integration-tests': 'yes' },
      })) as PatchResponse & { outcome: 'patch' }),
      root: `git.example.com/acme/${entity.split('/')[1]}`,
    }));
    await renderScorecard({ path: '/inbox', api });
    const dialog = await reviewOneHabit(user);
    const iris = await within(dialog).findByRole('region', {
      name: 'git.example.com/acme/iris',
    });
    expect(
      within(dialog).getAllByRole('button', { name: 'Save patch' }),
    ).toHaveLength(2);
    const clipboard = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockResolvedValue();
    await user.click(within(iris).getByRole('button', { name: 'Copy patch' }));
    expect(clipboard.mock.calls[0][0]).toMatch(
      /^# component:default\/iris\n--- a[^#]*$/,
    );
  });

  it('shows what can be edited beside what cannot', async () => {
    const user = userEvent.setup();
    const { api, getPatch } = apiWith();
    getPatch.mockRejectedValueOnce(new Error('The file is gone'));
    await renderScorecard({ path: '/inbox', api });
    const dialog = await reviewOneHabit(user);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Cannot be edited here: The file is gone',
    );
    expect(await within(dialog).findAllByLabelText('Patch')).toHaveLength(1);
  });

  it('says whose components are meant where there are none', async () => {
    const { api } = apiWith({
      subjects: { looked: 0, of: 0 },
      practices: [],
      endings: [],
    });
    await renderScorecard({ path: '/inbox', api });
    expect(
      await screen.findByText(
        'You own nothing that is assessed under this model',
      ),
    ).toBeInTheDocument();
  });
});
