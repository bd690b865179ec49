import type { ModelSet } from '../assessor/Assessor';
import type { SweepRecord } from '../store/SweepRecord';
import { health } from './health';

const SWEEP: SweepRecord = {
  id: 1,
  startedAt: '2026-11-21T10:00:00.000Z',
  finishedAt: '2026-11-21T10:00:02.500Z',
  complete: true,
  entities: 80,
  subjects: 60,
  assessed: 60,
  failures: 0,
};

const MODELS = {
  models: [{}],
  disabled: [],
  problems: [],
  release: 'r1',
} as unknown as ModelSet;

const healthWith = (options: {
  modelSet?: Partial<ModelSet>;
  latest?: SweepRecord;
  complete?: SweepRecord;
  failures?: { subject: string; error: string; at: string }[];
  detailed?: boolean;
}) =>
  health({
    modelSet: { ...MODELS, ...options.modelSet },
    store: {
      lastSweeps: async () => options,
      recentSweeps: async () => (options.latest ? [options.latest] : []),
    },
    findingsByKind: { 'unknown-key': 2 },
    waivers: { inForce: 2, subjects: 1, endingSoon: 1, requested: 0 },
    failures: options.failures ?? [],
    detailed: options.detailed ?? true,
  });

describe('health', () => {
  it('is starting until a sweep saw the whole catalog', async () => {
    expect(await healthWith({})).toMatchObject({
      status: 'starting',
      problems: [],
      lastSweep: undefined,
    });
  });

  it('is well after a sweep without trouble', async () => {
    expect(await healthWith({ latest: SWEEP, complete: SWEEP })).toMatchObject({
      status: 'ok',
      problems: [],
      lastSweep: { entities: 80, durationSeconds: 2.5 },
      release: 'r1',
    });
  });

  it('says what is wrong, each with the remedy', async () => {
    const latest = { ...SWEEP, complete: false, error: '30 would be hidden' };
    const { status, problems, ...apart } = await healthWith({
      latest,
      complete: SWEEP,
      modelSet: {
        models: [],
        disabled: [{ file: 'own.yaml', reason: 'line 3: mend it' }],
        problems: ['The model x changed'],
      },
      failures: [{ subject: 'component:default/x', error: 'e', at: 'now' }],
    });
    expect(status).toBe('degraded');
    expect(problems).toEqual([
      'The model own.yaml is left out: line 3: mend it',
      'The model x changed',
      expect.stringMatching(/^No maturity model is enabled: .*mlopsMaturity/),
      expect.stringMatching(/^Some entities could not be assessed/),
      'The last sweep of the catalog says: 30 would be hidden',
    ]);
    expect(apart).toMatchObject({
      contentProblems: ['The model x changed'],
      sweepProblems: ['The last sweep of the catalog says: 30 would be hidden'],
    });
  });

  it('keeps numbers from those who may not see every subject', async () => {
    const latest = { ...SWEEP, error: '30 would be hidden' };
    const result = await healthWith({
      latest,
      complete: SWEEP,
      detailed: false,
    });
    expect(result.lastSweep).toEqual({
      startedAt: SWEEP.startedAt,
      finishedAt: SWEEP.finishedAt,
      complete: true,
      durationSeconds: 2.5,
    });
    expect(JSON.stringify(result.problems)).not.toContain('30');
  });

  it('tells how old the last complete sweep is, and how long the latest took', async () => {
    const killed = { ...SWEEP, id: 2, finishedAt: undefined, complete: false };
    const told = await healthWith({ latest: killed, complete: SWEEP });
    expect(told.lastCompleteSweep!.finishedAt).toBe(SWEEP.finishedAt);
    expect(told.lastCompleteSweep!.ageSeconds).toBeGreaterThan(0);
    expect(told.recentSweeps).toEqual([
      { startedAt: SWEEP.startedAt, complete: false },
    ]);
    expect(told.findingsByKind).toEqual({ 'unknown-key': 2 });
  });
});
