import type { Entity } from '@backstage/catalog-model';
import { observed } from '../__testUtils__/observed';

describe('observe', () => {
  it('reads a practice list, own keys, facts and measures', () => {
    const evidence = observed({
      'mlops-maturity.io/practices': 'code-versioning, Unit-Tests',
      'mlops-maturity.io/data-versioning': 'dvc:datasets/churn',
      'mlops-maturity.io/drift-alerts':
        'https://grafana.example.com/d/churn as of 2026-10-01',
      'mlops-maturity.io/integration-tests': 'no',
      'mlops-maturity.io/criticality': ' High ',
      'mlops-maturity.io/model-deployment-frequency': '4/week as of 2026-11-01',
    });
    expect(evidence.claims).toEqual([
      {
        practice: 'data-versioning',
        met: true,
        grade: 'backed',
        source: 'annotation',
        key: 'mlops-maturity.io/data-versioning',
        value: 'dvc:datasets/churn',
        pointer: { type: 'tool', tool: 'dvc', id: 'datasets/churn' },
      },
      {
        practice: 'drift-alerts',
        met: true,
        grade: 'backed',
        source: 'annotation',
        key: 'mlops-maturity.io/drift-alerts',
        value: 'https://grafana.example.com/d/churn as of 2026-10-01',
        pointer: { type: 'url', url: 'https://grafana.example.com/d/churn' },
        date: '2026-10-01',
      },
      {
        practice: 'integration-tests',
        met: false,
        grade: 'declared',
        source: 'annotation',
        key: 'mlops-maturity.io/integration-tests',
        value: 'no',
      },
      ...['code-versioning', 'unit-tests'].map(practice => ({
        practice,
        met: true,
        grade: 'declared',
        source: 'annotation',
        key: 'mlops-maturity.io/practices',
        value: 'code-versioning, Unit-Tests',
      })),
    ]);
    expect(evidence).toMatchObject({
      subject: {
        ref: 'component:default/churn',
        kind: 'Component',
        type: 'ml-model',
        tags: [],
        facts: { criticality: 'high' },
      },
      measures: {
        'model-deployment-frequency': {
          measure: { value: 4, unit: 'count', window: 'week' },
          date: '2026-11-01',
          key: 'mlops-maturity.io/model-deployment-frequency',
        },
      },
      findings: [],
      hints: [],
      waivers: [],
      unavailable: [],
      sources: ['annotation', 'catalog'],
      readsDifferentlyFrom: [],
    });
  });

  it('gives each form of value its grade', () => {
    const grades = observed({
      'mlops-maturity.io/code-versioning': 'yes',
      'mlops-maturity.io/data-versioning': 'resource:churn-data',
      'mlops-maturity.io/unit-tests': 'pytest:churn',
      'mlops-maturity.io/integration-tests': 'https://ci.example.com/churn',
      'mlops-maturity.io/performance-tests': 'https://ci.example.com',
      'mlops-maturity.io/drift-alerts': 'driftomatic:churn',
      'mlops-maturity.io/few-failures': '6.5%',
    }).claims.map(({ practice, met, grade }) => [practice, met, grade]);
    expect(grades).toEqual([
      ['code-versioning', true, 'declared'],
      ['data-versioning', true, 'backed'],
      ['drift-alerts', true, 'declared'],
      ['few-failures', true, 'declared'],
      ['integration-tests', true, 'backed'],
      ['performance-tests', true, 'declared'],
      ['unit-tests', true, 'backed'],
    ]);
  });

  it.each([
    ['few-failures', '7%', true],
    ['few-failures', '7.1 %', false],
    ['frequent-retraining', '1/day', true],
    ['frequent-retraining', '2/month', false],
  ])('compares %s: %s with the bound', (practice, value, met) => {
    const { claims } = observed({ [`mlops-maturity.io/${practice}`]: value });
    expect(claims).toMatchObject([{ practice, met, grade: 'declared' }]);
  });

  it('counts a future date as none, and knows the day it will be one', () => {
    const annotations = {
      'mlops-maturity.io/unit-tests': 'yes as of 2026-11-22',
      'mlops-maturity.io/model-lead-time': '2d as of 2026-12-01',
    };
    const early = observed(annotations);
    expect(early.claims[0]).not.toHaveProperty('date');
    expect(early.measures['model-lead-time']).not.toHaveProperty('date');
    expect(early.readsDifferentlyFrom).toEqual(['2026-11-22', '2026-12-01']);
    const onTheDay = observed(annotations, { asOf: '2026-11-22T00:00:00Z' });
    expect(onTheDay.claims[0]).toHaveProperty('date', '2026-11-22');
    expect(onTheDay.readsDifferentlyFrom).toEqual(['2026-12-01']);
  });

  it('reads under another prefix, and nothing under the default one then', () => {
    const evidence = observed(
      {
        'ml.acme.io/unit-tests': 'yes',
        'mlops-maturity.io/code-versioning': 'yes',
        'mlops-maturity.io/nonsense': 'yes',
      },
      { annotationPrefix: 'ml.acme.io' },
    );
    expect(evidence.claims.map(({ key }) => key)).toEqual([
      'ml.acme.io/unit-tests',
    ]);
    expect(evidence.findings).toEqual([]);
  });

  it('takes third-party keys as backed, unless they deny', () => {
    const { claims } = observed({
      'sonarqube.org/project-key': ' https://sonar.example.com/churn ',
      'tekton.dev/cicd': 'false',
      'github.com/project-slug': 'acme/churn',
    });
    expect(claims).toEqual([
      {
        practice: 'unit-tests',
        met: true,
        grade: 'backed',
        source: 'annotation',
        key: 'sonarqube.org/project-key',
        value: 'https://sonar.example.com/churn',
        pointer: { type: 'url', url: 'https://sonar.example.com/churn' },
      },
    ]);
  });

  it('keeps every claim where own key, list and third-party key agree', () => {
    const { claims, findings } = observed({
      'mlops-maturity.io/unit-tests': 'yes as of 2020-01-01',
      'mlops-maturity.io/practices': 'unit-tests',
      'sonarqube.org/project-key': 'churn',
    });
    expect(claims.map(({ key, grade }) => [key, grade])).toEqual([
      ['mlops-maturity.io/practices', 'declared'],
      ['mlops-maturity.io/unit-tests', 'declared'],
      ['sonarqube.org/project-key', 'backed'],
    ]);
    expect(findings).toEqual([]);
  });

  it('lets a list and third-party keys stand where the own key cannot be read', () => {
    const { claims } = observed({
      'mlops-maturity.io/unit-tests': 'nope!',
      'mlops-maturity.io/practices': 'unit-tests',
      'sonarqube.org/project-key': 'churn',
    });
    expect(claims.map(({ grade }) => grade)).toEqual(['declared', 'backed']);
  });

  it('says for what day it cannot be asked', () => {
    expect(() => observed({}, { asOf: 'soon' })).toThrow(TypeError);
  });
});

describe('observe, of the catalog', () => {
  const entity = {
    kind: 'Component',
    metadata: { name: 'churn' },
    spec: {
      lifecycle: 'production',
      owner: 'churn-team',
      dependsOn: ['resource:scores', 'resource:churn-data', 'component:x'],
    },
  } as unknown as Entity;
  const dataset = {
    ref: 'resource:default/churn-data',
    kind: 'Resource',
    type: 'Dataset',
  };
  const table = {
    ref: 'resource:default/scores',
    kind: 'Resource',
    type: 'db',
  };
  const team = { ref: 'group:default/churn-team', kind: 'Group', members: 3 };

  function claimsWith(entities: { ref: string }[]) {
    return observed(
      {},
      {
        entity,
        references: ref =>
          (entities.find(each => each.ref === ref) as never) ?? 'missing',
      },
    ).claims.map(({ practice, grade, key, value }) => [
      practice,
      grade,
      key,
      value,
    ]);
  }
  const lifecycle = [
    'documented-lifecycle',
    'backed',
    'spec.lifecycle',
    'production',
  ];

  it('verifies what it can look up', () => {
    expect(claimsWith([dataset, table, team])).toEqual([
      lifecycle,
      ['full-lineage', 'verified', 'spec.dependsOn', dataset.ref],
      ['ownership', 'verified', 'spec.owner', team.ref],
    ]);
  });

  it('claims nothing of targets that are missing, of another type or nobody', () => {
    expect(claimsWith([])).toEqual([lifecycle]);
    expect(claimsWith([table, { ...team, members: 0 } as never])).toEqual([
      lifecycle,
    ]);
  });

  it('takes a user for an owner with members', () => {
    const { claims } = observed(
      {},
      {
        entity: { ...entity, spec: { owner: 'user:ada' } },
        references: ref => ({ ref, kind: 'User' }),
      },
    );
    expect(claims).toMatchObject([
      {
        practice: 'ownership',
        grade: 'verified',
        source: 'catalog',
        pointer: { type: 'entity', entityRef: 'user:default/ada' },
      },
    ]);
  });

  it('takes the descriptor at its word where no catalog is asked, and says what only that could tell', () => {
    const { claims, unavailable } = observed({}, { entity });
    expect(claims.map(({ practice, grade }) => [practice, grade])).toEqual([
      ['documented-lifecycle', 'backed'],
      ['ownership', 'backed'],
    ]);
    expect(unavailable).toEqual([
      {
        source: 'catalog',
        practice: 'full-lineage',
        reason:
          'Only the catalog can tell of what type `resource:default/churn-data` is.',
      },
    ]);
  });

  it('leaves the own no and the catalog to the judgement: they are two sources', () => {
    const evidence = observed(
      {},
      {
        entity: {
          ...entity,
          metadata: {
            name: 'churn',
            annotations: { 'mlops-maturity.io/ownership': 'no' },
          },
        },
      },
    );
    expect(
      evidence.claims
        .filter(({ practice }) => practice === 'ownership')
        .map(({ met, source }) => [met, source]),
    ).toEqual([
      [false, 'annotation'],
      [true, 'catalog'],
    ]);
    expect(evidence.findings).toEqual([]);
  });
});
