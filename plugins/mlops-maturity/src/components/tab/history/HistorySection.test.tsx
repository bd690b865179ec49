import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ChangeCause,
  LevelState,
  SubjectChange,
} from 'backstage-plugin-mlops-maturity-common';
import { failedRequest } from '../__testUtils__/failures';
import { workedExample } from '../__testUtils__/entities';
import { FakeTabApi } from '../__testUtils__/FakeTabApi';
import { renderTab } from '../__testUtils__/renderTab';

const NAMES = ['Ad-hoc', 'Repeatable', 'Defined', 'Managed', 'Optimized'];

const at = (level: number, confirmed = level): LevelState => ({
  level: { number: level, name: NAMES[level - 1] },
  confirmedLevel: { number: confirmed, name: NAMES[confirmed - 1] },
  unrated: false,
});

function change(
  revision: number,
  cause: ChangeCause,
  more: Partial<SubjectChange> & { from?: LevelState; to?: LevelState } = {},
): SubjectChange {
  const { from, to, ...rest } = more;
  return {
    subject: 'component:default/churn',
    revision,
    at: `2026-11-${String(revision).padStart(2, '0')}T09:30:00.000Z`,
    cause,
    release: 'f00dfeed0000',
    claims: [],
    waivers: [],
    facts: [],
    measures: [],
    levels: to ? [{ model: 'five-stage', version: '1.1.0', from, to }] : [],
    ...rest,
  };
}

const PREFIX = 'mlops-maturity.io';

const evidence = change(4, 'evidence', {
  from: at(2),
  to: at(3),
  claims: [
    {
      kind: 'came',
      practice: 'drift-alerts',
      source: 'annotation',
      to: {
        met: true,
        grade: 'backed',
        key: `${PREFIX}/drift-alerts`,
        value: 'https://grafana.example.com/d/churn',
      },
    },
    {
      kind: 'changed',
      practice: 'unit-tests',
      source: 'annotation',
      from: {
        met: true,
        grade: 'declared',
        key: `${PREFIX}/unit-tests`,
        value: 'yes',
      },
      to: {
        met: true,
        grade: 'backed',
        key: `${PREFIX}/unit-tests`,
        value: 'https://ci.example.com/unit',
      },
    },
    {
      kind: 'went',
      practice: 'code-versioning',
      source: 'annotation',
      from: {
        met: true,
        grade: 'declared',
        key: `${PREFIX}/practices`,
        value: 'code-versioning',
      },
    },
  ],
  facts: [{ fact: 'criticality', from: 'low', to: 'high' }],
});

const changes = [
  change(6, 'model', {
    from: at(3),
    to: at(2),
    levels: [
      {
        model: 'five-stage',
        version: '1.1.0',
        fromVersion: '1.0.0',
        from: at(3),
        to: at(2),
      },
    ],
  }),
  change(5, 'waiver', {
    waivers: [
      {
        kind: 'came',
        id: 'w1',
        practice: 'canary-release',
        to: { reason: 'planned', from: '2026-11-05', until: '2027-02-01' },
      },
    ],
  }),
  evidence,
  change(3, 'expiry', {
    claims: [
      {
        kind: 'expired',
        practice: 'access-control',
        source: 'annotation',
        from: {
          met: true,
          grade: 'backed',
          key: `${PREFIX}/access-control`,
          value: 'https://wiki.example.com as of 2025-11-03',
        },
      },
    ],
  }),
  change(2, 'newcomer', { to: at(2) }),
];

async function openHistory(api: FakeTabApi) {
  await renderTab(workedExample, { api });
  const section = (
    await screen.findByRole('heading', { name: 'History' })
  ).closest('section')!;
  return { section, history: within(section) };
}

describe('HistorySection', () => {
  it('says what changed and why, newest first', async () => {
    const api = new FakeTabApi(workedExample).withChanges(...changes);
    const { history } = await openHistory(api);
    const { children } = await history.findByLabelText('Changes');
    expect(children).toHaveLength(5);
    const entry = (index: number) => children[index];

    expect(entry(0)).toHaveTextContent(
      'Dropped from stage 3 to 2, RepeatableModel version',
    );
    expect(entry(0)).toHaveTextContent(
      'Version 1.0.0 → 1.1.0 of the model judged the evidence that was there',
    );
    expect(entry(1)).toHaveTextContent('The stage stayed as it was');
    expect(entry(1)).toHaveTextContent(
      'A waiver for Canary release came: it is planned, until 2027-02-01.',
    );
    expect(entry(2)).toHaveTextContent('Rose from stage 2 to 3, Defined');
    expect(entry(2)).toHaveTextContent(
      'Drift alerts: mlops-maturity.io/drift-alerts: https://grafana.example.com/d/churn came.',
    );
    expect(entry(2)).toHaveTextContent(
      'Unit tests: mlops-maturity.io/unit-tests changed from yes to https://ci.example.com/unit.',
    );
    expect(entry(2)).toHaveTextContent(
      'Code versioning: the mention under mlops-maturity.io/practices went.',
    );
    expect(entry(2)).toHaveTextContent('Criticality changed from low to high.');
    expect(entry(3)).toHaveTextContent(
      'Access control: mlops-maturity.io/access-control: https://wiki.example.com as of 2025-11-03 ran out.',
    );
    expect(entry(4)).toHaveTextContent(
      'Assessed for the first time: stage 2, RepeatableNew',
    );
  });

  it('keeps what a model version did apart from what the subject did', async () => {
    const api = new FakeTabApi(workedExample).withChanges(...changes);
    const { history } = await openHistory(api);
    expect(
      await history.findByText(
        'Stage 2, as on 2 Nov 2026, with changes in between',
        {
          normalizer: text => text.replace(/Nov \d+, 2026/, '2 Nov 2026'),
        },
      ),
    ).toBeInTheDocument();
    expect(
      history.getByText(
        'By the subject itself +1, by new model versions and configuration −1.',
      ),
    ).toBeInTheDocument();
    expect(
      history.getByText('Model or configuration changed'),
    ).toBeInTheDocument();
  });

  it('leads from a mark of the chart to the change, also to one not yet shown', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 24 }, (_, index) =>
      change(28 - index, 'evidence', { claims: evidence.claims.slice(0, 1) }),
    );
    const api = new FakeTabApi(workedExample).withChanges(
      ...many,
      evidence,
      change(2, 'newcomer', { to: at(2) }),
    );
    const { section, history } = await openHistory(api);
    await history.findByLabelText('Changes');
    expect(section.querySelector('[data-revision="4"]')).toBeNull();
    await user.click(
      history.getByRole('button', { name: /Rose from stage 2 to 3, Defined/ }),
    );
    await history.findByText('Criticality', { exact: false });
    expect(document.activeElement).toBe(
      section.querySelector('[data-revision="4"]'),
    );
  });

  it('shows only the changes of the stage on demand', async () => {
    const user = userEvent.setup();
    const api = new FakeTabApi(workedExample).withChanges(...changes);
    const { section, history } = await openHistory(api);
    await history.findByLabelText('Changes');
    await user.click(
      history.getByRole('checkbox', { name: 'Only where the stage changed' }),
    );
    await history.findAllByText(/Rose from/);
    expect(
      [...section.querySelectorAll<HTMLElement>('[data-revision]')].map(
        ({ dataset }) => dataset.revision,
      ),
    ).toEqual(['6', '4', '2']);
  });

  it('says so where there is a single point', async () => {
    const { history } = await openHistory(new FakeTabApi(workedExample));
    expect(
      await history.findByText(/^Stage \d, .*, throughout$/),
    ).toBeVisible();
    expect(
      await history.findByText(/^Every change of the evidence will be listed/),
    ).toBeVisible();
  });

  it('leaves the rest of the tab alone where the history cannot be read', async () => {
    const api = new FakeTabApi(workedExample);
    api.getHistory = api.getSubjectTrend = async () => {
      throw failedRequest({
        statusCode: 500,
        name: 'Error',
        message: 'The database does not answer',
      });
    };
    const { history } = await openHistory(api);
    expect(
      await history.findAllByText('The database does not answer'),
    ).toHaveLength(2);
    expect(
      screen.getByRole('heading', { name: 'Capabilities' }),
    ).toBeInTheDocument();
  });
});
