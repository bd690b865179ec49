import type { Entity } from '@backstage/catalog-model';
import { testCatalog } from '../__testUtils__/practices';
import { observe, ObserveOptions } from './observe';

const asOf = '2026-11-21T09:30:00Z';

function entityWith(
  annotations: Record<string, string>,
  rest: Partial<Entity> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'Churn', annotations },
    spec: { type: 'ml-model' },
    ...rest,
  };
}

function observed(
  annotations: Record<string, string>,
  options: Partial<ObserveOptions> = {},
) {
  return observe({
    entity: entityWith(annotations),
    catalog: testCatalog,
    asOf,
    ...options,
  });
}

describe('observe', () => {
  it('reads a practice list, own keys, facts and measures', () => {
    const evidence = observed({
      'mlops-maturity.io/practices': 'code-versioning, Unit-Tests',
      'mlops-maturity.io/data-versioning': 'dvc:datasets/churn',
      'mlops-maturity.io/drift-alerts':
        'https://grafana.example.com/d/churn as of 2026-10-01',
      'mlops-maturity.io/integration-tests': 'no',
      'mlops-maturity.io/criticality': 'High',
      'mlops-maturity.io/model-deployment-frequency': '4/week',
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
    expect(evidence.findings).toEqual([]);
    expect(evidence.subject).toEqual({
      ref: 'component:default/churn',
      kind: 'Component',
      type: 'ml-model',
      tags: [],
      facts: { criticality: 'high' },
    });
    expect(evidence.measures).toEqual({
      'model-deployment-frequency': {
        measure: { value: 4, unit: 'count', window: 'week' },
        key: 'mlops-maturity.io/model-deployment-frequency',
      },
    });
    expect(evidence.sources).toEqual(['annotation', 'catalog']);
  });
});
