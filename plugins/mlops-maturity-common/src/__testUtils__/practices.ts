import { practice } from './miniature';
import type { Practice } from '../practice/Practice';
import type { MeasureDefinition } from '../practice/MeasureDefinition';
import { createPracticeCatalog } from '../practice/PracticeCatalog';

export const testMeasures: MeasureDefinition[] = [
  {
    id: 'model-deployment-frequency',
    title: 'Model deployment frequency',
    definition: 'How often a model goes live.',
    form: 'rate',
    better: 'higher',
    example: '4/week',
  },
  {
    id: 'model-lead-time',
    title: 'Lead time',
    definition: 'From a change to its being live.',
    form: 'duration',
    better: 'lower',
    example: '12h',
  },
  {
    id: 'change-failure-rate',
    title: 'Change failure rate',
    definition: 'Share of changes that fail.',
    form: 'share',
    better: 'lower',
    example: '7%',
  },
];

export const testPractices: Practice[] = [
  practice('code-versioning'),
  practice('data-versioning'),
  practice('unit-tests', {
    shownBy: [
      { annotation: 'sonarqube.org/project-key' },
      { annotation: 'tekton.dev/cicd' },
    ],
  }),
  practice('integration-tests'),
  practice('performance-tests'),
  practice('drift-alerts', {
    hintedBy: [
      { annotation: 'grafana/alert-label-selector' },
      { relation: 'dependsOn', nameContains: ['drift'] },
    ],
  }),
  practice('full-lineage', {
    shownBy: [
      {
        relation: 'dependsOn',
        kind: 'resource',
        types: ['dataset', 'feature-store'],
      },
    ],
  }),
  practice('ownership', { shownBy: [{ owner: 'has-members' }] }),
  practice('documented-lifecycle', {
    shownBy: [{ field: 'spec.lifecycle' }],
  }),
  practice('few-failures', {
    accepts: ['yes-no', 'measure'],
    bound: { atMost: '7%' },
  }),
  practice('frequent-retraining', {
    accepts: ['yes-no', 'measure'],
    bound: { atLeast: '1/week' },
  }),
  practice('model-card', { accepts: ['url'] }),
];

export const testCatalog = createPracticeCatalog({
  practices: testPractices,
  measures: testMeasures,
});
