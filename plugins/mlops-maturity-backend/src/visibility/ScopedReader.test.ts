import type { MaturityReader } from '../store/MaturityStore';
import type { CallerScope } from './CallerScope';
import { OwnerSet } from './OwnerSet';
import { ScopedReader } from './ScopedReader';

const TEAM = OwnerSet.of(['group:default/a']);

function setUp(scope: Partial<CallerScope>, store: Partial<MaturityReader>) {
  return new ScopedReader({
    store: store as MaturityReader,
    scope: {
      owners: () => OwnerSet.ALL,
      dependsOnModel: false,
      hash: 'scope',
      ...scope,
    },
    models: ['five-stage', 'google'],
  });
}

describe('ScopedReader', () => {
  it('narrows a filter on owners to those whose subjects may be read', async () => {
    const listAssessments = jest.fn();
    const visible = new Set(['component:default/churn']);
    const reader = setUp({ visible, owners: () => TEAM }, { listAssessments });
    const owners = new Set(['group:default/a', 'group:default/b']);
    await reader.listAssessments({
      model: 'google',
      limit: 1,
      filter: { owners, text: 'x' },
    });
    expect(listAssessments).toHaveBeenCalledWith({
      model: 'google',
      limit: 1,
      visible,
      filter: { owners: new Set(['group:default/a']), text: 'x' },
    });
  });

  it('adds up the owners that are left out', async () => {
    const rollupRows = jest.fn();
    const others = TEAM.complement();
    const reader = setUp({ owners: () => others }, { rollupRows });
    const ownerNotIn = new Set(['group:default/b']);
    await reader.rollupRows({ model: 'google', filter: { ownerNotIn } });
    expect(rollupRows).toHaveBeenCalledWith({
      model: 'google',
      visible: undefined,
      filter: { ownerNotIn: new Set(['group:default/a', 'group:default/b']) },
    });
  });

  it('tells findings of subjects of which some assessment may be read', async () => {
    const listFindings = jest.fn();
    const rows: Record<string, string[]> = {
      'five-stage': ['component:default/x', 'component:default/y'],
      google: ['component:default/z'],
    };
    const rollupRows = jest.fn(async ({ model }: { model: string }) =>
      rows[model].map(subject => ({ subject } as any)),
    );
    const reader = setUp(
      {
        dependsOnModel: true,
        owners: model => (model === 'google' ? OwnerSet.ALL : TEAM),
      },
      { listFindings, rollupRows },
    );
    await reader.listFindings({ limit: 1 });
    expect(rollupRows).toHaveBeenCalledWith(
      expect.objectContaining({
        model: 'five-stage',
        filter: { owners: new Set(['group:default/a']) },
      }),
    );
    expect(listFindings).toHaveBeenCalledWith(
      expect.objectContaining({
        visible: new Set([...rows['five-stage'], ...rows.google]),
      }),
    );
  });

  it('tells of a failure only where the subject may be read', async () => {
    const failure = (name: string) => ({
      subject: `component:default/${name}`,
      error: 'broken',
      at: '2026-11-21T10:00:00.000Z',
    });
    const stored = (name: string, owner: string) =>
      ({ subject: `component:default/${name}`, owner, assessments: [] } as any);
    const reader = setUp(
      {
        visible: new Set(
          ['mine', 'theirs', 'new'].map(name => `component:default/${name}`),
        ),
        owners: () => TEAM,
      },
      {
        failures: async () =>
          ['mine', 'theirs', 'hidden', 'new'].map(name => failure(name)),
        readSubjects: async () => [
          stored('mine', 'group:default/a'),
          stored('theirs', 'group:default/b'),
        ],
      },
    );
    // Nobody knows yet who owns the new one.
    expect(await reader.failures({ limit: 5 })).toEqual([failure('mine')]);
  });
});
