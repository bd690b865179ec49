import type { Entity } from '@backstage/catalog-model';

const PREFIX = 'mlops-maturity.io/';

/** A component with annotations of ours, their keys without the prefix. */
export function mlComponent(
  name: string,
  annotations: Record<string, string>,
  rest: { foreign?: Record<string, string>; dependsOn?: string[] } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        ...Object.fromEntries(
          Object.entries(annotations).map(([key, value]) => [
            PREFIX + key,
            value,
          ]),
        ),
        ...rest.foreign,
      },
    },
    spec: {
      type: 'ml-model',
      lifecycle: 'production',
      owner: 'group:default/retention',
    },
    relations: [
      { type: 'ownedBy', targetRef: 'group:default/retention' },
      ...(rest.dependsOn ?? []).map(targetRef => ({
        type: 'dependsOn',
        targetRef,
      })),
    ],
  };
}

const NO_TO_ALL = Object.fromEntries(
  [
    'integration-tests',
    'model-versioning',
    'full-lineage',
    'performance-tests',
    'canary-release',
    'self-healing',
    'access-control',
    'policy-as-code',
    'auto-scaling',
    'scale-to-zero',
  ].map(practice => [practice, 'no']),
);

/** The published worked example after its third month: score 13, stage 3, confirmed 2. */
export const workedExample = mlComponent('fraud-score', {
  ...NO_TO_ALL,
  'code-versioning': 'https://git.example.com/fraud/score',
  'data-versioning': 'dvc:datasets/transactions',
  'unit-tests': 'https://ci.example.com/fraud-score/unit',
  'containerized-serving': 'https://quay.io/repository/example/fraud-score',
  'metrics-monitoring': 'https://grafana.example.com/d/fraud-score',
  'drift-alerts': 'https://grafana.example.com/d/fraud-drift as of 2026-11-01',
});

/** Every status but waived, hints, and evidence with something wrong in it. */
export const mixed = mlComponent(
  'churn',
  {
    practices: 'code-versioning, unit-tests',
    'code-versioning': 'https://git.example.com/churn',
    'data-versioning': 'dvc:datasets/churn',
    'model-versioning': 'yes',
    'integration-tests': 'https://ci.example.com/churn/chain as of 2026-06-05',
    'metrics-monitoring': 'https://grafana.example.com/d/churn',
    'containerized-serving': 'https://quay.io/repository/example/churn',
    'access-control': 'https://wiki.example.com/churn-roles as of 2025-03-01',
    'performance-tests': 'no',
    'canary-relaese': 'https://argo.example.com/churn',
    'auto-scaling': 'partially',
    criticality: 'high',
  },
  {
    dependsOn: ['resource:default/drift-monitor'],
    foreign: {
      'backstage.io/source-location': 'url:https://git.example.com/churn',
      'github.com/project-slug': 'example/churn',
    },
  },
);

/** Nobody has said anything. */
export const untouched = mlComponent('forecast', {});

/** Everything is there and shown. */
export const complete = mlComponent(
  'recommender',
  Object.fromEntries(
    [
      'code-versioning',
      'data-versioning',
      'unit-tests',
      'containerized-serving',
      'metrics-monitoring',
      'drift-alerts',
      ...Object.keys(NO_TO_ALL),
    ].map(practice => [practice, `https://evidence.example.com/${practice}`]),
  ),
);
