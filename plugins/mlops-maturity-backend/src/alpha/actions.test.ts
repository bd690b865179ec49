import {
  HIDDEN,
  HIDDEN_ENTITIES,
  VISIBLE_ENTITIES,
} from '../api/__testUtils__/organization';
import { startPortal } from '../api/__testUtils__/startPortal';

jest.setTimeout(60_000);

const CHURN = 'component:default/churn';

/** Each action with an input, and the route that has to answer the same. */
const GOLDEN: [action: string, input: Record<string, any>, path: string][] = [
  [
    'get-maturity-assessment',
    { entityRef: CHURN },
    '/subjects/component/default/churn/assessment',
  ],
  [
    'get-maturity-assessment',
    { entityRef: 'component:default/reviews' },
    '/subjects/component/default/reviews/assessment',
  ],
  ['search-maturity-subjects', {}, '/subjects'],
  [
    'search-maturity-subjects',
    { group: 'platform', limit: 2 },
    '/subjects?group=platform&limit=2',
  ],
  [
    'search-maturity-subjects',
    { practice: 'integration-tests', status: 'missing' },
    '/subjects?practiceStatus=integration-tests:missing',
  ],
  ['get-maturity-scorecard', {}, '/scorecard'],
];

/** When it was asked is all that may differ. */
const timeless = (body: unknown) =>
  JSON.parse(JSON.stringify(body).replace(/"asOf":"[^"]*"/g, '"asOf":""'));

describe('actions', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal([...VISIBLE_ENTITIES, ...HIDDEN_ENTITIES]);
  });
  afterAll(() => portal.stop());

  it.each(GOLDEN)('%s of %j answers as %s does', async (...golden) => {
    const [action, input, path] = golden;
    for (const user of ['admin', 'limited', 'owner']) {
      const response = await portal.as(user).get(`/api/mlops-maturity${path}`);
      const told = await portal
        .act(user, action, input)
        .catch(error => ({ error: error.name }));
      const expected =
        response.status === 200
          ? response.body
          : { error: response.body.error.name };
      expect(timeless(told)).toEqual(timeless(expected));
    }
  });

  it('explains a requirement as the assessment does', async () => {
    const { assessment } = await portal.act(
      'admin',
      'get-maturity-assessment',
      { entityRef: CHURN },
    );
    const explained = await portal.act(
      'admin',
      'explain-maturity-requirement',
      { entityRef: CHURN, practice: 'unit-tests' },
    );
    expect(explained.requirement).toEqual(
      assessment.requirements.find(
        ({ practice }: { practice: string }) => practice === 'unit-tests',
      ),
    );
    expect(explained.practice).toMatchObject({ id: 'unit-tests' });
    await expect(
      portal.act('admin', 'explain-maturity-requirement', {
        entityRef: CHURN,
        practice: 'nope',
      }),
    ).rejects.toThrow('it asks for');
  });

  it('lists what is open, and the way to the next level', async () => {
    const gaps = await portal.act('admin', 'list-maturity-gaps', {
      entityRef: CHURN,
    });
    expect(gaps).toMatchObject({ subject: CHURN, target: 3 });
    expect(gaps.gap).toBe(3 - gaps.level.number);
    expect(
      gaps.steps.some(
        ({ onShortestWay }: { onShortestWay: boolean }) => onShortestWay,
      ),
    ).toBe(true);
  });

  it('leaves no trace of what is hidden from the caller', async () => {
    for (const [action, input] of GOLDEN) {
      const output = await portal.act('limited', action, input);
      expect(JSON.stringify(output)).not.toContain(HIDDEN);
    }
    for (const action of [
      'get-maturity-assessment',
      'explain-maturity-requirement',
      'list-maturity-gaps',
    ]) {
      await expect(
        portal.act('limited', action, {
          entityRef: `component:default/${HIDDEN}-model`,
          practice: 'unit-tests',
        }),
      ).rejects.toThrow('has no entity');
    }
  });

  it('are asked about here, every one, and only read', async () => {
    const { actions: all } = await portal.actions.list();
    // The catalog registers its own with the same registry.
    const actions = all.filter(({ name }) => name.includes('maturity'));
    expect(actions.map(({ name }) => name).sort()).toEqual(
      [
        ...new Set(GOLDEN.map(([name]) => name)),
        'explain-maturity-requirement',
        'list-maturity-gaps',
      ].sort(),
    );
    expect(
      actions.every(
        ({ attributes }) => attributes.readOnly && !attributes.destructive,
      ),
    ).toBe(true);
  });
});
