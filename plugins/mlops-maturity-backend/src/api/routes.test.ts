import { setTimeout as sleep } from 'node:timers/promises';
import type { Entity } from '@backstage/catalog-model';
import { parse } from 'csv-parse/sync';
import {
  HIDDEN_ENTITIES,
  VISIBLE_ENTITIES,
} from './__testUtils__/organization';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const API = '/api/mlops-maturity';

describe('the API for a caller who may do everything', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal([...VISIBLE_ENTITIES, ...HIDDEN_ENTITIES]);
  });
  afterAll(() => portal.stop());

  const get = (path: string) => portal.as('admin').get(`${API}${path}`);

  const subjectsOf = async (query: string) => {
    const { body } = await get(`/subjects?${query}`).expect(200);
    expect(body.totalItems).toBe(body.items.length);
    return body.items.map((item: { subject: string }) =>
      item.subject.replace('component:default/', ''),
    );
  };

  it('needs somebody who is signed in', async () => {
    for (const path of ['/models', '/subjects', '/scorecard', '/health']) {
      const { body } = await portal
        .as('admin')
        .get(`${API}${path}`)
        .set('Authorization', 'Bearer mock-none-token');
      expect([path, body.error.name]).toEqual([path, 'AuthenticationError']);
    }
  });

  it('lists the models, and gives one with its practices', async () => {
    const { body } = await get('/models').expect(200);
    expect(body).toMatchObject({
      defaultModel: 'five-stage',
      disabled: [],
      models: [{ id: 'five-stage', requirements: 16 }],
    });
    const { body: document } = await get('/models/five-stage').expect(200);
    expect(document.model.areas).toHaveLength(5);
    const named = new Set(document.practices.map(({ id }: any) => id));
    expect(named).toContain('unit-tests');
    // Not asked for, but it implies unit tests.
    expect(named).toContain('ci-with-smoke-training');
    expect(document.minimumGrades).toEqual({
      3: 'backed',
      4: 'backed',
      5: 'backed',
    });
    for (const id of Object.keys(document.titles)) {
      expect(named).not.toContain(id);
    }
  });

  it('names the enabled models where one is asked for that is not', async () => {
    for (const path of [
      '/models/six-stage',
      '/scorecard?model=six-stage',
      '/subjects?model=six-stage',
      '/subjects/component/default/churn/assessment?model=six-stage',
    ]) {
      const { body } = await get(path).expect(404);
      expect(body.error.message).toContain("'five-stage'");
    }
  });

  it('explains one assessment', async () => {
    const { body } = await get(
      '/subjects/component/default/churn/assessment',
    ).expect(200);
    expect(body.state).toBe('assessed');
    expect(body.models.map(({ id }: { id: string }) => id)).toEqual([
      'five-stage',
    ]);
    expect(body.target).toBe(3);
    expect(body.assessment.subject.owner).toBe('group:default/ranking');
    expect(body.assessment.findings).toEqual([
      expect.objectContaining({ kind: 'unknown-key' }),
    ]);
  });

  it.each([
    ['left-out', 'excluded'],
    ['reviews', 'no-model'],
    ['website', 'not-a-subject'],
  ])('says why %s is not assessed', async (name, state) => {
    const { body } = await get(
      `/subjects/component/default/${name}/assessment`,
    ).expect(200);
    expect(body).toMatchObject({ state, subject: `component:default/${name}` });
    expect(body.reason).not.toBe('');
    expect(body.remedy).not.toBe('');
  });

  it('says that there is no such entity', async () => {
    const { body } = await get(
      '/subjects/component/default/nowhere/assessment',
    ).expect(404);
    expect(body.error.message).toContain('component:default/nowhere');
  });

  it('filters, sorts and pages subjects', async () => {
    expect(await subjectsOf('group=ranking')).toEqual(['churn', 'hush-second']);
    expect(await subjectsOf('group=platform&ownOnly=true')).toEqual(['iris']);
    expect(await subjectsOf('group=platform')).toEqual([
      'churn',
      'hush-model',
      'hush-second',
      'iris',
    ]);
    expect(await subjectsOf('group=user:jo')).toEqual(['jos-model']);
    expect(await subjectsOf('noKnownOwner=true')).toEqual([
      'hush-orphan',
      'orphan',
    ]);
    expect(
      await subjectsOf('practiceStatus=integration-tests:missing'),
    ).toEqual(['churn']);
    expect(await subjectsOf('gap=1')).toEqual(
      await subjectsOf('belowTarget=true'),
    );
    expect(await subjectsOf('gap=4')).toEqual([]);
    expect(await subjectsOf('withFindings=true')).toEqual([
      'churn',
      'hush-model',
      'orphan',
    ]);
    expect(await subjectsOf('text=THE%20"MODEL')).toEqual([]);
    expect(await subjectsOf('criticality=HIGH&type=ml-model')).toEqual([
      'churn',
    ]);

    const first = await get('/subjects?limit=4&orderBy=subject:desc');
    const second = await get(
      `/subjects?limit=4&orderBy=subject:desc&cursor=${first.body.nextCursor}`,
    );
    const back = await get(
      `/subjects?limit=4&orderBy=subject:desc&cursor=${second.body.prevCursor}`,
    );
    expect(first.body.totalItems).toBe(7);
    expect(second.body.items).toHaveLength(3);
    expect(second.body.nextCursor).toBeUndefined();
    expect(back.body.items).toEqual(first.body.items);
  });

  it('says what is wrong with a query', async () => {
    for (const [query, message] of [
      ['limit=many', "Parameter 'limit' must be a whole number from 1 to 500"],
      ['level=7', "'level' must be one of 1, 2, 3, 4, 5"],
      ['practiceStatus=dancing:met', "and not 'dancing'"],
      ['cursor=abc', 'The cursor cannot be read'],
      ['sort=level', "Unknown parameter 'sort'"],
    ]) {
      const { body } = await get(`/subjects?${query}`).expect(400);
      expect(body.error.message).toContain(message);
    }
  });

  it('writes the same subjects as CSV', async () => {
    const { text, headers } = await get('/subjects.csv?group=ranking').expect(
      200,
    );
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="mlops-maturity-five-stage.csv"',
    );
    const lines = parse(text, { columns: true, bom: true });
    expect(lines).toEqual([
      expect.objectContaining({
        subject: 'component:default/churn',
        title: '\'=Churn, "the" model',
      }),
      expect.objectContaining({ subject: 'component:default/hush-second' }),
    ]);
  });

  it('answers an error and not a broken file where the model is unknown', async () => {
    const { body } = await get('/subjects.csv?model=nope').expect(404);
    expect(body.error.name).toBe('NotFoundError');
  });

  it('adds everything up', async () => {
    const { body } = await get('/scorecard').expect(200);
    expect(body).toMatchObject({
      model: { id: 'five-stage' },
      partial: false,
      assessed: 7,
      excluded: 2,
      notInModel: 2,
      findings: 4,
      organization: { assessed: 7, levelBasis: 'all-rated' },
      noKnownOwner: { assessed: 2 },
    });
    const platform = body.groups.find(
      ({ group }: { group: string }) => group === 'group:default/platform',
    );
    expect(platform).toMatchObject({
      title: 'ML platform',
      own: { assessed: 1 },
      total: { assessed: 4 },
    });
    expect(platform.children).toEqual([
      'group:default/hush-team',
      'group:default/ranking',
    ]);
    expect(body.asOf).toMatch(/^\d{4}-.*Z$/);
  });

  it('lists findings, by kind and by team', async () => {
    const { body } = await get('/findings').expect(200);
    expect(body.totalItems).toBe(4);
    expect(body.byKind).toEqual({ 'unknown-key': 2, 'unreadable-value': 2 });
    const { body: team } = await get(
      '/findings?group=ranking&findingKind=unknown-key',
    ).expect(200);
    expect(team.items).toEqual([
      expect.objectContaining({
        subject: 'component:default/churn',
        owner: 'group:default/ranking',
        key: 'mlops-maturity.io/unit-testz',
        suggestion: { key: 'mlops-maturity.io/unit-tests' },
      }),
    ]);
  });

  it('lists what is not assessed, with the reason', async () => {
    const { body } = await get('/unassessed?state=excluded&limit=1').expect(
      200,
    );
    expect(body).toMatchObject({
      totalItems: 2,
      items: [
        { subject: 'component:default/hush-excluded', state: 'excluded' },
      ],
    });
    const next = await get(
      `/unassessed?state=excluded&limit=1&cursor=${body.nextCursor}`,
    ).expect(200);
    expect(next.body.items).toEqual([
      expect.objectContaining({ subject: 'component:default/left-out' }),
    ]);
  });

  it('tells how the sweep went', async () => {
    const { body } = await get('/health').expect(200);
    expect(body).toMatchObject({
      status: 'ok',
      problems: [],
      failures: [],
      disabledModels: [],
      lastSweep: { complete: true, entities: 19, assessed: expect.any(Number) },
    });
  });

  it('answers 304 to a caller who has the answer already', async () => {
    for (const path of [
      '/models',
      '/models/five-stage',
      '/subjects?level=1',
      '/subjects.csv',
      '/scorecard',
      '/findings?group=platform',
      '/unassessed',
      '/subjects/component/default/churn/assessment',
      '/subjects/component/default/churn/trend',
    ]) {
      const { headers } = await get(path).expect(200);
      expect(headers['cache-control']).toBe('private, no-cache');
      const same = await get(path).set('If-None-Match', headers.etag);
      const other = await get(path).set('If-None-Match', 'W/"other"');
      expect([path, same.status, other.status]).toEqual([path, 304, 200]);
    }
  });

  it('assesses an entity anew when asked to, and audits that', async () => {
    const path = `${API}/subjects/component/default/orphan`;
    const statusOf = (result: any) =>
      result.assessment.requirements.find(
        (each: { practice: string }) => each.practice === 'drift-alerts',
      ).status;
    const before = await portal.as('admin').get(`${path}/assessment`);
    expect(statusOf(before.body)).toBe('unknown');
    // As it was worked out then: nothing has changed since.
    const again = await portal.as('admin').get(`${path}/assessment`);
    expect(again.body).toEqual(before.body);

    const refreshed = portal.as('admin').post(`${path}/refresh`).expect(200);
    const answer = refreshed.then(({ body }) => body);
    await sleep(500);
    await portal.change(
      VISIBLE_ENTITIES.map(corrected).find(
        ({ metadata }) => metadata.name === 'orphan',
      )!,
    );
    const { outcome, result } = await answer;
    expect(outcome).toBe('assessed');
    expect(statusOf(result)).toBe('unproven');
    const after = await portal.as('admin').get(`${path}/assessment`);
    expect(statusOf(after.body)).toBe('unproven');
    expect(portal.audited).toContainEqual({
      eventId: 'assessment-refresh',
      meta: {
        entityRef: 'component:default/orphan',
        model: undefined,
        outcome: 'assessed',
      },
      outcome: 'succeeded',
    });
  });
});

/** The same entity after its owner followed the advice. */
function corrected(entity: Entity): Entity {
  const annotations = {
    ...entity.metadata.annotations,
    'mlops-maturity.io/drift-alerts': 'yes',
  };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}
