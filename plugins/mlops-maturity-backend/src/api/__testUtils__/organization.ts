import type { Entity } from '@backstage/catalog-model';

/** In the name of everything that must leave no trace; no other text contains it. */
export const HIDDEN = 'hush';

interface Sketch {
  kind?: string;
  name: string;
  title?: string;
  annotations?: Record<string, string>;
  spec?: Record<string, string | string[] | object>;
}

function entity(sketch: Sketch): Entity {
  const { kind = 'Component', name, title, annotations = {}, spec } = sketch;
  const hidden = name.startsWith(HIDDEN);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      title,
      labels: hidden ? { [HIDDEN]: 'yes' } : undefined,
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([key, value]) => [
          `mlops-maturity.io/${key}`,
          value,
        ]),
      ),
    },
    spec: {
      ...(kind === 'Component' && {
        type: 'ml-model',
        lifecycle: 'production',
      }),
      ...spec,
    },
  } as Entity;
}

const VISIBLE: Sketch[] = [
  { kind: 'Domain', name: 'discovery', spec: { owner: 'platform' } },
  {
    kind: 'System',
    name: 'search',
    title: 'Search',
    spec: { owner: 'platform', domain: 'discovery' },
  },
  {
    kind: 'Group',
    name: 'platform',
    title: 'ML platform',
    spec: { type: 'department', children: [] },
  },
  {
    kind: 'Group',
    name: 'ranking',
    spec: { type: 'team', parent: 'platform', children: [] },
  },
  {
    kind: 'User',
    name: 'jo',
    spec: { memberOf: ['ranking'], profile: { displayName: 'Jo' } },
  },
  {
    name: 'churn',
    title: '=Churn, "the" model',
    annotations: {
      'code-versioning': 'https://git.example.com/ml/churn',
      'unit-tests': 'https://ci.example.com/churn/tests as of 2026-10-01',
      'integration-tests': 'no',
      'unit-testz': 'yes',
      criticality: 'high',
    },
    spec: { owner: 'ranking', system: 'search' },
  },
  { name: 'iris', spec: { owner: 'platform', type: 'ml-service' } },
  {
    name: 'jos-model',
    annotations: { practices: 'code-versioning' },
    spec: { owner: 'user:jo', lifecycle: 'experimental' },
  },
  {
    name: 'orphan',
    annotations: { 'drift-alerts': 'maybe' },
    spec: { owner: 'nobody' },
  },
  {
    name: 'left-out',
    annotations: { assess: 'exclude' },
    spec: { owner: 'ranking' },
  },
  { name: 'reviews', spec: { type: 'dataset', owner: 'ranking' } },
  { name: 'website', spec: { type: 'website', owner: 'platform' } },
];

const INVISIBLE: Sketch[] = [
  {
    kind: 'System',
    name: `${HIDDEN}-system`,
    spec: { owner: 'platform', domain: 'discovery' },
  },
  {
    kind: 'Group',
    name: `${HIDDEN}-team`,
    spec: { type: 'team', parent: 'platform', children: [] },
  },
  {
    name: `${HIDDEN}-model`,
    title: `The ${HIDDEN} model`,
    annotations: {
      'code-versioning': `https://git.example.com/${HIDDEN}/model`,
      'unit-tests': 'perhaps',
      [`${HIDDEN}-practice`]: 'yes',
      criticality: 'critical',
    },
    spec: { owner: `${HIDDEN}-team`, lifecycle: `${HIDDEN}-cycle` },
  },
  {
    name: `${HIDDEN}-second`,
    annotations: { practices: 'code-versioning, unit-tests' },
    spec: { owner: 'ranking', system: `${HIDDEN}-system` },
  },
  { name: `${HIDDEN}-orphan`, spec: { owner: `${HIDDEN}-nobody` } },
  {
    name: `${HIDDEN}-excluded`,
    annotations: { assess: 'exclude' },
    spec: { owner: 'ranking' },
  },
  { name: `${HIDDEN}-data`, spec: { type: 'dataset', owner: 'ranking' } },
];

/** A small organisation: subjects of two teams, of a user and of nobody, an excluded one and one of no model. */
export const VISIBLE_ENTITIES = VISIBLE.map(entity);

/** More of every sort, for a policy to hide. */
export const HIDDEN_ENTITIES = INVISIBLE.map(entity);
